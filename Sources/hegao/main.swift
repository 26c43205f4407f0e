print("hegao")
