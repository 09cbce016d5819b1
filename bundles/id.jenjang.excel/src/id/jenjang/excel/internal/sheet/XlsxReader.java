package id.jenjang.excel.internal.sheet;

import id.jenjang.excel.internal.sheet.UnreadableSheetException.Reason;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of an .xlsx file (ECMA-376) that hold tables. */
final class XlsxReader {

    /** All parts together, unpacked; far more than the largest plan needs. */
    private static final long LARGEST = 100_000_000;

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final byte[] file;
    private final StillWanted wanted;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private final List<String> styles = new ArrayList<>();

    /** Looks at the start of one element; the reader stands on it. */
    interface Start {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private record Tab(String name, String relation, boolean hidden) {}

    XlsxReader(byte[] file, StillWanted wanted) {
        this.wanted = wanted;
        this.file = file;
    }

    List<Sheet> read() throws IOException {
        try {
            unpack();
            var tabs = new ArrayList<Tab>();
            var epoch = new boolean[1];
            each(
                    part("xl/workbook.xml"),
                    xml -> {
                        switch (xml.getLocalName()) {
                            case "sheet" -> tabs.add(tab(xml));
                            case "workbookPr" -> epoch[0] = isOn(xml, "date1904");
                            default -> {}
                        }
                    });
            var targets = targets();
            readStrings();
            readStyles();
            var sheets = new ArrayList<Sheet>();
            for (var tab : tabs) {
                var target = parts.get(targets.getOrDefault(tab.relation(), ""));
                if (!tab.hidden() && target != null) {
                    var look = new XlsxSheetReader.Look(strings, styles, epoch[0]);
                    sheets.add(new XlsxSheetReader(tab.name(), look, wanted).read(open(target)));
                }
            }
            return sheets;
        } catch (CancellationException givenUp) {
            throw givenUp;
        } catch (XMLStreamException | ZipException | EOFException | RuntimeException damaged) {
            // A damaged file fails in as many ways as there are bytes in it.
            throw new UnreadableSheetException(Reason.NO_SHEET, damaged);
        }
    }

    private void unpack() throws IOException {
        long left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                wanted.orGiveUp();
                var name = entry.getName().replace('\\', '/');
                boolean isPart = name.startsWith("xl/") && !name.startsWith("xl/media/");
                if (isPart && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                    var bytes = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8));
                    left -= bytes.length;
                    if (left <= 0) {
                        throw new UnreadableSheetException(Reason.TOO_LARGE, null);
                    }
                    parts.put(name, bytes);
                }
            }
        }
    }

    private byte[] part(String name) throws UnreadableSheetException {
        var bytes = parts.get(name);
        if (bytes == null) {
            throw new UnreadableSheetException(Reason.NO_SHEET, null);
        }
        return bytes;
    }

    private static Tab tab(XMLStreamReader xml) {
        var state = xml.getAttributeValue(null, "state");
        return new Tab(
                xml.getAttributeValue(null, "name"),
                xml.getAttributeValue(RELATIONS, "id"),
                state != null && !state.equals("visible"));
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each(
                part("xl/_rels/workbook.xml.rels"),
                xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        var target = xml.getAttributeValue(null, "Target");
                        targets.put(
                                xml.getAttributeValue(null, "Id"),
                                target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                });
        return targets;
    }

    private void readStrings() throws XMLStreamException {
        var bytes = parts.get("xl/sharedStrings.xml");
        if (bytes == null) {
            return;
        }
        each(
                bytes,
                xml -> {
                    if (xml.getLocalName().equals("si")) {
                        wanted.orGiveUp();
                        strings.add(XlsxSheetReader.richText(xml, "si"));
                    }
                });
    }

    private void readStyles() throws XMLStreamException {
        var bytes = parts.get("xl/styles.xml");
        if (bytes == null) {
            return;
        }
        var inCells = new boolean[1];
        each(
                bytes,
                xml -> {
                    switch (xml.getLocalName()) {
                        case "numFmt" ->
                                formats.add(
                                        Integer.parseInt(xml.getAttributeValue(null, "numFmtId")),
                                        xml.getAttributeValue(null, "formatCode"));
                        case "cellXfs" -> inCells[0] = true;
                        case "cellStyles", "dxfs" -> inCells[0] = false;
                        case "xf" -> {
                            var id = xml.getAttributeValue(null, "numFmtId");
                            if (inCells[0]) {
                                styles.add(formats.code(id == null ? 0 : Integer.parseInt(id)));
                            }
                        }
                        default -> {}
                    }
                });
    }

    static boolean isOn(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return "1".equals(value) || "true".equals(value);
    }

    private static void each(byte[] part, Start start) throws XMLStreamException {
        var xml = open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start.at(xml);
            }
        }
    }

    /** No document types, so nothing outside the file is ever fetched and nothing multiplies. */
    private static XMLStreamReader open(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
