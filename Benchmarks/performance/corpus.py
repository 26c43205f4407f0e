"""Texts to measure on, made from the real reports that the repository carries, the same bytes in every run."""

import pathlib
import shutil

from chance import Chance

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SEED = 20230208
BODY = 60  # a line of more characters than this is a paragraph of the body, not a heading


def report_files(folder=None):
    """The reports in Examples/, or the .txt files of another folder."""
    found = sorted(folder.glob("*.txt")) if folder else sorted((ROOT / "Examples").glob("*-[0-9][0-9][0-9][0-9].txt"))
    if not found:
        raise SystemExit(f"there are no .txt reports in {folder or ROOT / 'Examples'}")
    return found


def report_texts(folder=None):
    return [decoded(path) for path in report_files(folder)]


def decoded(path):
    """The text of a report in one of the encodings that reports come in, with plain line ends."""
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding).replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
    raise SystemExit(f"{path.name} is neither UTF-8 nor GB 18030")


def other_digits(line, chance):
    return "".join(chance.choice("123456789") if c in "123456789" else c for c in line)


def variation(text, chance):
    """The same report with its body paragraphs in another order and other digits: same size, other content."""
    lines = text.split("\n")
    body = [index for index, line in enumerate(lines) if len(line) > BODY]
    order = body[:]
    chance.shuffle(order)
    mixed = lines[:]
    for here, there in zip(body, order):
        mixed[here] = other_digits(lines[there], chance)
    return "\n".join(mixed)


def grown(text, size, chance):
    """One report of about `size` bytes: its body paragraphs follow one another again and again, each time with other digits."""
    lines = text.split("\n")
    body = [index for index, line in enumerate(lines) if len(line) > BODY]
    body_size = sum(len(lines[index].encode()) + 1 for index in body)
    missing = size - len(text.encode())
    if missing <= 0 or not body:
        return text
    times, rest = divmod(missing, body_size)
    grown_lines = []
    for index, line in enumerate(lines):
        grown_lines.append(line)
        if len(line) <= BODY:
            continue
        more = times + (1 if rest > 0 else 0)
        grown_lines += [other_digits(line, chance) for _ in range(more)]
        rest -= len(line.encode()) + 1
    return "\n".join(grown_lines)


def write_corpus(folder, originals, size):
    """Writes variations of the originals, one file each, until they hold `size` bytes; gives the bytes and the files."""
    folder.mkdir(parents=True, exist_ok=True)
    chance, written, count = Chance(SEED), 0, 0
    while written < size:
        data = variation(originals[count % len(originals)], chance).encode()
        (folder / f"{count:06}.txt").write_bytes(data)
        written, count = written + len(data), count + 1
    return written, count


def write_document(path, originals, size):
    """Writes one report of about `size` bytes; gives its bytes."""
    data = grown(originals[0], size, Chance(SEED)).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return len(data)


def write_copies(folder, source, count):
    """Fills a folder with `count` copies of the files of another; links to one file would count as one draft."""
    folder.mkdir(parents=True, exist_ok=True)
    files = sorted(source.iterdir())
    size = 0
    for index in range(count):
        original = files[index % len(files)]
        shutil.copyfile(original, folder / f"{index:06}.txt")
        size += original.stat().st_size
    return size
