package id.jenjang.workbench.tests;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * What lies in a Word file.
 *
 * @param parts the names of its parts
 * @param rows the rows of its tables, cell by cell
 */
record WordFile(Set<String> parts, List<List<String>> rows) {

    private static final String WORDS =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Opens a file; every part of it that is XML must be well-formed. */
    static WordFile of(Path file) throws IOException {
        var parts = new TreeSet<String>();
        List<List<String>> rows = List.of();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.add(entry.getName());
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    try (var content = zip.getInputStream(entry)) {
                        var part = builder().parse(content);
                        rows = entry.getName().equals("word/document.xml") ? rows(part) : rows;
                    }
                }
            }
            return new WordFile(parts, rows);
        } catch (SAXException | ParserConfigurationException wrong) {
            throw new IOException(wrong);
        }
    }

    private static javax.xml.parsers.DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }

    private static List<List<String>> rows(Document part) {
        var rows = new ArrayList<List<String>>();
        for (var row : all(part.getElementsByTagNameNS(WORDS, "tr"))) {
            rows.add(
                    all(row.getElementsByTagNameNS(WORDS, "tc")).stream()
                            .map(WordFile::words)
                            .toList());
        }
        return rows;
    }

    private static String words(Element cell) {
        return String.join(
                        "",
                        all(cell.getElementsByTagNameNS(WORDS, "t")).stream()
                                .map(Node::getTextContent)
                                .toList())
                .strip();
    }

    private static List<Element> all(org.w3c.dom.NodeList found) {
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
