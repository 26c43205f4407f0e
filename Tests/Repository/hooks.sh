#!/usr/bin/env bash
# A commit with a fault is blocked and a sound one passes: with a plain git hook and, where PyPI can be reached, with the real
# pre-commit. Usage: hooks.sh HEGAO [VENV]; VENV is made if it is not there.
set -euo pipefail
hegao=$(realpath "$1")
project=$(cd "$(dirname "$0")/../.." && pwd)
venv=$(realpath -m "${2:-$project/.build/pre-commit-venv}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home"
ln -s "$hegao" "$work/bin/hegao"
export PATH="$work/bin:$PATH" LANG=zh_CN.UTF-8 HOME="$work/home" PRE_COMMIT_HOME="$work/cache"
export GIT_AUTHOR_NAME=n GIT_AUTHOR_EMAIL=n@example.org GIT_COMMITTER_NAME=n GIT_COMMITTER_EMAIL=n@example.org

fail() { echo "FAILED: $1" >&2; cat "$work/log" >&2; exit 1; }

# An old fault, then a sound addition, then a new fault that is staged while the working tree is sound again.
scenario() {
  git commit -q -m "sound addition" --no-verify --allow-empty
  printf '全长约30公里左右。\n\n一切正常。\n' > '稿 一.txt'
  git add -- '稿 一.txt'
  git commit -q -m "old fault" --no-verify
  printf '全长约30公里左右。\n\n一切正常。\n道路通行良好。\n' > '稿 一.txt'
  git add -- '稿 一.txt'
  git commit -q -m "sound line" > "$work/log" 2>&1 || fail "$1: a sound commit was blocked"
  printf '全长约30公里左右。\n\n一切正常。\n道路通行良好。\n新修大约10公里左右。\n' > '稿 一.txt'
  git add -- '稿 一.txt'
  if git commit -q -m "new fault" > "$work/log" 2>&1; then fail "$1: a commit with a fault went through"; fi
  grep -q '大约10公里左右' "$work/log" || fail "$1: the fault is not shown"
  if grep -q '约30公里左右。' "$work/log"; then fail "$1: an old fault is shown"; fi
  echo "ok: $1"
}

git init -q -b main "$work/plain"
cd "$work/plain"
sed -n '/^## Git hook/,/^## pre-commit/{/^```sh$/,/^```$/p}' "$project/docs/ci.md" | sed '1d;$d' > .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
scenario "plain git hook"

if [ ! -x "$venv/bin/pre-commit" ]; then
  if ! { python3 -m venv "$venv" && "$venv/bin/pip" install -q 'pre-commit>=4,<5'; } > "$work/log" 2>&1; then
    rm -rf "$venv"
    echo "skipped: pre-commit cannot be installed"
    exit 0
  fi
fi
# Hooks come from a repository; a copy of the manifest is one.
git init -q -b main "$work/hegao"
cp "$project/.pre-commit-hooks.yaml" "$work/hegao/"
git -C "$work/hegao" add -A
git -C "$work/hegao" commit -q -m hooks
git init -q -b main "$work/repository"
cd "$work/repository"
printf 'repos:\n- repo: %s\n  rev: %s\n  hooks:\n  - id: hegao-system\n  - id: hegao-rules\n' \
  "$work/hegao" "$(git -C "$work/hegao" rev-parse HEAD)" > .pre-commit-config.yaml
git add -A
"$venv/bin/pre-commit" validate-manifest "$work/hegao/.pre-commit-hooks.yaml" > "$work/log" 2>&1 || fail "the manifest is not valid"
"$venv/bin/pre-commit" install > "$work/log" 2>&1 || fail "pre-commit install"
scenario "pre-commit"
