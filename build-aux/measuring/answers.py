"""Pages of answers, and a server that sends them.

Copyright 2026 The Scout authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import contextlib
import http.server
import json
import pathlib
import re
import threading
import urllib.parse
import urllib.request


def fetch_page(url, token, lists):
    """A page of 50 creators with all the fields of several lists, of which it names none twice."""
    fields = {}
    for text in lists:
        # Commas within parentheses and braces separate nothing here.
        for field in re.findall(r'(?:[^,({]|\([^)]*\)|\{(?:[^{}()]|\([^)]*\))*\})+', text):
            fields.setdefault(re.match(r'\w+', field).group(), field)
    query = urllib.parse.urlencode({'limit': 50, 'fields': ','.join(fields.values())})
    request = urllib.request.Request(f'{url}?{query}', headers={'Authorization': 'Bearer ' + token})
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
    if len(json.loads(body)['data']) != 50:
        raise RuntimeError(f'the sandbox sent no 50 creators to {query}')
    return body


def repeat_page(body, n_bytes):
    """A page with its creators over and over, under other ids, until it is as large as asked."""
    head, _, rest = body.partition(b'"data":[')
    rows, _, tail = rest.rpartition(b'],"paging"')
    turns = max(1, -(-n_bytes // len(rows)))
    copies = [re.sub(rb'("(?:creator_)?id":")(\d)', rb'\g<1>%d\2' % turn, rows)
              for turn in range(1, turns + 1)]
    return head + b'"data":[' + b','.join(copies) + b'],"paging"' + tail


def grow_page(path, n_bytes):
    """A page as large as asked for: texts fill what its creators leave."""
    page = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
    data = page['data']
    missing = n_bytes - len(json.dumps(data, separators=(',', ':')))
    # Escaped as Graph does it, which is the slower kind of text.
    text = '\u00e9t\u00e9, caf\u00e9 ' * (missing // len(data) // 25)
    data = [{**creator, 'creator_bio': text} for creator in data]
    return json.dumps({**page, 'data': data}, separators=(',', ':')).encode()


@contextlib.contextmanager
def serving(body):
    """A server on this computer that answers every request with one page, or with what a function
    has for its path; yields its address."""
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = 'HTTP/1.1'
        disable_nagle_algorithm = True

        def do_GET(self):
            answer = body(self.path) if callable(body) else body
            self.send_response(200)
            self.send_header('Content-Type', 'application/json; charset=UTF-8')
            self.send_header('Content-Length', str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f'http://127.0.0.1:{server.server_port}'
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
