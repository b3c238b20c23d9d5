"""Names people with underthesea: one article a line (a JSON string) in, one JSON object out, within a time limit."""

import json
import sys
import time

from underthesea import __version__, ner

limit = float(sys.argv[1])
articles = [json.loads(line) for line in sys.stdin]
ner(articles[0])  # loads the model

people = []
start, cpu = time.perf_counter(), time.process_time()
for text in articles:
    if people and time.perf_counter() - start > limit:
        break
    names, current = set(), []
    # by paragraph: on a whole article its cost grows with the square of the length
    for word, _, _, tag in (named for line in text.split("\n") if line.strip() for named in ner(line)):
        if tag == "I-PER" and current:
            current.append(word)
            continue
        if current:
            names.add(" ".join(current))
        current = [word] if tag.endswith("-PER") else []
    if current:
        names.add(" ".join(current))
    people.append(sorted(names))
json.dump(
    {
        "version": __version__,
        "seconds": time.perf_counter() - start,
        "cpuSeconds": time.process_time() - cpu,
        "people": people,
    },
    sys.stdout,
)
