package id.jenjang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tables that stand in a Word file, read back to see that several programs printed the same.
 *
 * @param tables each a list of rows, a row a list of the texts of its cells; all white space alike
 *     and without the places where a word may be broken
 * @param repeated how many rows are repeated on every page
 */
record WrittenTables(List<List<List<String>>> tables, int repeated) {

    private static final String DOCUMENT = "word/document.xml";

    /** Reads a file; tables within cells are not expected. */
    static WrittenTables of(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DOCUMENT)) {
                    return read(zip.readAllBytes());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        throw new IOException("no " + DOCUMENT);
    }

    private static WrittenTables read(byte[] xml) throws XMLStreamException {
        var reader =
                XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(new ByteArrayInputStream(xml));
        var tables = new ArrayList<List<List<String>>>();
        var text = new StringBuilder();
        int repeated = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "tbl" -> tables.add(new ArrayList<>());
                        case "tr" -> tables.getLast().add(new ArrayList<>());
                        case "tc" -> text.setLength(0);
                        case "tblHeader" -> repeated++;
                        case "t" -> text.append(reader.getElementText());
                        case "p", "br", "tab" -> text.append(' ');
                        default -> {
                            // says how something looks
                        }
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (reader.getLocalName().equals("tc")) {
                        tables.getLast().getLast().add(plain(text));
                    }
                }
                default -> {
                    // white space between elements
                }
            }
        }
        return new WrittenTables(tables, repeated);
    }

    private static String plain(CharSequence text) {
        var plain = text.toString().replace("\u200b", "").replaceAll("[\\s\\u00a0]+", " ");
        return plain.strip();
    }

    int rows() {
        return tables.stream().mapToInt(List::size).sum();
    }

    int cells() {
        return tables.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }
}
