"""The least a program must do to print Chinese text: one font cut to the glyphs in use, one stream per page."""

import struct
import zlib
from pathlib import Path

COMPOSITE_WORDS, COMPOSITE_MORE = 0x0001, 0x0020
COMPOSITE_SCALES = {0x0008: 2, 0x0040: 4, 0x0080: 8}


class BareFont:
    """A static TrueType font read with `struct` alone; glyph numbers stay as they are."""

    def __init__(self, file: Path) -> None:
        self.data = file.read_bytes()
        (count,) = struct.unpack_from(">H", self.data, 4)
        records = (struct.unpack_from(">4s4xII", self.data, 12 + 16 * number) for number in range(count))
        self.tables = {tag: (offset, length) for tag, offset, length in records}
        self.units, self.long_offsets = self._at(">18xH30xh", b"head")
        self.glyph_count = self._at(">4xH", b"maxp")[0]
        self.metric_count = self._at(">34xH", b"hhea")[0]
        self.glyphs = self._character_map()
        form, scale = ("I", 1) if self.long_offsets else ("H", 2)
        places = struct.unpack_from(f">{self.glyph_count + 1}{form}", self.data, self.tables[b"loca"][0])
        self.places = [place * scale for place in places]

    def _at(self, form: str, table: bytes) -> tuple[int, ...]:
        return struct.unpack_from(form, self.data, self.tables[table][0])

    def _character_map(self) -> dict[int, int]:
        """Read the cmap of format 12, which covers all planes."""
        start = self.tables[b"cmap"][0]
        (count,) = struct.unpack_from(">2xH", self.data, start)
        subtables = {struct.unpack_from(">I", self.data, start + 8 + 8 * number)[0] + start for number in range(count)}
        wide = next(place for place in subtables if struct.unpack_from(">H", self.data, place)[0] == 12)
        (groups,) = struct.unpack_from(">I", self.data, wide + 12)
        found: dict[int, int] = {}
        for first, last, glyph in struct.iter_unpack(">III", self.data[wide + 16 : wide + 16 + 12 * groups]):
            found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1)))
        return found

    def advance(self, glyph: int) -> int:
        """Return the width of a glyph in thousandths of the size."""
        place = self.tables[b"hmtx"][0] + 4 * min(glyph, self.metric_count - 1)
        return struct.unpack_from(">H", self.data, place)[0] * 1000 // self.units

    def subset(self, wanted: set[int]) -> bytes:
        """Return the font with the outlines of `wanted` only; all others are empty."""
        kept = {0, *wanted}
        for glyph in list(kept):
            kept.update(self._parts(glyph))
        start = self.tables[b"glyf"][0]
        outlines, places = bytearray(), [0] * (self.glyph_count + 1)
        for glyph in range(self.glyph_count):
            places[glyph] = len(outlines)
            if glyph in kept:
                outlines += self.data[start + self.places[glyph] : start + self.places[glyph + 1]]
        places[self.glyph_count] = len(outlines)
        loca = struct.pack(f">{len(places)}I", *places)
        head = bytearray(self._table(b"head"))
        head[50:52] = b"\0\1"
        return _font_file(
            {
                b"glyf": bytes(outlines),
                b"head": bytes(head),
                b"hhea": self._table(b"hhea"),
                b"hmtx": self._table(b"hmtx"),
            }
            | {b"loca": loca, b"maxp": self._table(b"maxp")}
        )

    def _table(self, tag: bytes) -> bytes:
        offset, length = self.tables[tag]
        return self.data[offset : offset + length]

    def _parts(self, glyph: int) -> list[int]:
        """Return the glyphs a composite glyph is made of."""
        place = self.tables[b"glyf"][0] + self.places[glyph]
        if self.places[glyph] == self.places[glyph + 1] or struct.unpack_from(">h", self.data, place)[0] >= 0:
            return []
        found, place, flags = [], place + 10, COMPOSITE_MORE
        while flags & COMPOSITE_MORE:
            flags, part = struct.unpack_from(">HH", self.data, place)
            found.append(part)
            place += 4 + (4 if flags & COMPOSITE_WORDS else 2)
            place += sum(length for bit, length in COMPOSITE_SCALES.items() if flags & bit)
        return found


def _font_file(tables: dict[bytes, bytes]) -> bytes:
    directory, body = b"", b""
    start = 12 + 16 * len(tables)
    for tag, content in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag, 0, start + len(body), len(content))
        body += content + b"\0" * (-len(content) % 4)
    return struct.pack(">IHHHH", 0x00010000, len(tables), 64, 2, 32) + directory + body  # searching 6 tables


def bare_pdf(font: BareFont, size: tuple[float, float], pages: list[list[tuple[float, float, float, str]]]) -> bytes:
    """Return a PDF of pages of `size` points with texts (x, y, font size, text) and nothing else."""
    used: dict[int, int] = {}
    streams = [_page_stream(font, texts, used) for texts in pages]
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    file = font.subset(set(used))
    objects.append(_stream(b"/Length1 %d" % len(file), file))
    objects.append(_stream(b"", _to_unicode(used)))
    objects.append(
        b"<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880"
        b"/Descent -120/CapHeight 700/StemV 80/FontFile2 3 0 R>>"
    )
    widths = " ".join(f"{glyph}[{font.advance(glyph)}]" for glyph in used).encode()
    objects.append(
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor 5 0 R/CIDToGIDMap/Identity/W[%s]>>" % widths
    )
    objects.append(
        b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 4 0 R>>"
    )
    kids = []
    for stream in streams:
        objects.append(_stream(b"", stream))
        kids.append(len(objects) + 1)
        box = b"%g %g" % size
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %s]/Resources<</Font<</F 7 0 R>>>>/Contents %d 0 R>>"
            % (box, len(objects))
        )
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return _file(objects)


def _page_stream(font: BareFont, texts: list[tuple[float, float, float, str]], used: dict[int, int]) -> bytes:
    lines = []
    for x, y, size, text in texts:
        glyphs = [font.glyphs.get(ord(char), 0) for char in text]
        used.update(zip(glyphs, map(ord, text)))
        lines.append(f"BT /F {size:g} Tf {x:.2f} {y:.2f} Td <{''.join(map('{:04X}'.format, glyphs))}> Tj ET")
    return "\n".join(lines).encode()


def _to_unicode(used: dict[int, int]) -> bytes:
    mapping = [f"<{glyph:04X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for glyph, code in used.items()]
    blocks = [mapping[start : start + 100] for start in range(0, len(mapping), 100)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CMapName /A def /CMapType 2 def",
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
        *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines).encode()


def _stream(entries: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<<%s/Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (entries, len(packed), packed)


def _file(objects: list[bytes]) -> bytes:
    parts, offsets, length = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(objects, start=1):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        offsets.append(length)
        length += len(part)
        parts.append(part)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\n" % (count, table, count))
    return b"".join([*parts, b"startxref\n%d\n%%%%EOF" % length])
