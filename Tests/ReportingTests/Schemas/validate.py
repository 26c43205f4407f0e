#!/usr/bin/env python3
"""Validates documents against schemas: validate.py SCHEMA DOCUMENT..., where a .jsonl document is a record a line.

A schema may be followed by #NAME, a definition of it. Exit status 0: all valid; 1: what is wrong stands on standard output;
3: the packages are missing.
"""
import json
import sys

try:
    import jsonschema
    import xmlschema
except ImportError as error:
    print(error)
    sys.exit(3)


def records(path):
    with open(path, encoding="utf-8", newline="") as file:
        if path.endswith("l"):
            return [(f"{path}:{number}", json.loads(line)) for number, line in enumerate(file.read().split("\n")[:-1], 1)]
        return [(path, json.load(file))]


def faults(schema, paths):
    file, _, name = schema.partition("#")
    if file.endswith(".xsd"):
        validator = xmlschema.XMLSchema(file)
        return [f"{path}: {error.reason} at {error.path}" for path in paths for error in validator.iter_errors(path)]
    with open(file, encoding="utf-8") as text:
        rules = json.load(text)
    if name:
        rules = {**rules, "$ref": f"#/$defs/{name}"}
    kind = jsonschema.validators.validator_for(rules)
    kind.check_schema(rules)
    validator = kind(rules, format_checker=kind.FORMAT_CHECKER)
    return [
        f"{place}: {error.message[:300]} at {error.json_path}"
        for path in paths
        for place, record in records(path)
        for error in validator.iter_errors(record)
    ]


found = faults(sys.argv[1], sys.argv[2:])
print("\n".join(found))
sys.exit(1 if found else 0)
