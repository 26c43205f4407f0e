"""Validates rule files against a JSON Schema, as an editor does: YAML 1.2 scalars, names as texts.

usage: validate_rules.py SCHEMA FILE...   prints "valid PATH" or "invalid PATH: what, where" a line; 3: a package is missing
"""
import json
import re
import sys

try:
    import jsonschema
    import yaml
except ImportError as error:
    print(error)
    sys.exit(3)


class Loader(yaml.SafeLoader):
    """Numbers, booleans and null of YAML 1.2; dates and yes/no are texts."""


KEPT = {"tag:yaml.org,2002:" + name for name in ("int", "float", "null")}
Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag in KEPT]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))


def named(value):
    """The value with every key as a text."""
    if isinstance(value, dict):
        return {str(key): named(item) for key, item in value.items()}
    return [named(item) for item in value] if isinstance(value, list) else value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            try:
                value = named(yaml.load(file, Loader))
            except yaml.YAMLError as error:
                print(f"invalid {path}: {str(error).splitlines()[0]}")
                continue
        errors = [f"{error.message[:120]} at {list(error.absolute_path)}" for error in validator.iter_errors(value)]
        print(f"invalid {path}: {'; '.join(errors)}" if errors else f"valid {path}")


main()
