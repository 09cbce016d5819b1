package id.jenjang.report.docx.internal.dress;

import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.internal.word.PinnedZip;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/**
 * A package as its parts by name, without a slash before; parts that were looked at as XML are
 * written as they are then. Written with pinned times and order.
 */
final class OoxmlPackage {

    static final String MAIN = "word/document.xml";

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/content-types";

    private final SortedMap<String, byte[]> parts;
    private final Map<String, Document> parsed = new HashMap<>();

    /** A package of the given parts. */
    OoxmlPackage(Map<String, byte[]> parts) {
        this.parts = new TreeMap<>(parts);
    }

    /** A package we wrote ourselves. */
    static OoxmlPackage own(byte[] zip) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return new OoxmlPackage(parts);
    }

    /** A package of somebody else; its main part gets the usual name. */
    static OoxmlPackage of(DocxArchive archive) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        for (var name : archive.names()) {
            parts.put(name, archive.open(name).readAllBytes());
        }
        var pack = new OoxmlPackage(parts);
        pack.renameMain(archive.mainPart());
        return pack;
    }

    private void renameMain(String main) throws IOException {
        if (main.equals(MAIN)) {
            return;
        }
        var type = contentType(main);
        var relations = relations(main).part();
        if (has(relations)) {
            put(relations(MAIN).part(), bytes(relations), contentType(relations));
            remove(relations);
        }
        put(MAIN, bytes(main), type);
        remove(main);
        for (var relation : Ooxml.children(root(relations("").part()))) {
            if (relation.getAttribute("Type").endsWith("/officeDocument")) {
                relation.setAttribute("Target", MAIN);
            }
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    Iterable<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** A part as it would be written. */
    byte[] bytes(String part) {
        var xml = parsed.get(part);
        return xml == null ? parts.get(part) : Ooxml.bytes(xml);
    }

    /** A part's XML; what is changed in it is written. */
    Document xml(String part) throws IOException {
        var xml = parsed.get(part);
        if (xml == null) {
            xml = Ooxml.parse(parts.get(part));
            parsed.put(part, xml);
        }
        return xml;
    }

    Element root(String part) throws IOException {
        return xml(part).getDocumentElement();
    }

    /** Adds a part. */
    void put(String part, byte[] bytes, String contentType) throws IOException {
        parts.put(part, bytes);
        parsed.remove(part);
        setContentType(part, contentType);
    }

    void remove(String part) throws IOException {
        parts.remove(part);
        parsed.remove(part);
        override(part).ifPresent(o -> o.getParentNode().removeChild(o));
    }

    /** A name for a new part like the given one that no part has yet. */
    String free(String like) {
        int dot = like.lastIndexOf('.');
        var name = like;
        for (int i = 2; parts.containsKey(name); i++) {
            name = like.substring(0, dot) + "_" + i + like.substring(dot);
        }
        return name;
    }

    /** A part's content type; empty when it has none. */
    String contentType(String part) throws IOException {
        var override = override(part);
        if (override.isPresent()) {
            return override.get().getAttribute("ContentType");
        }
        var ending = part.substring(part.lastIndexOf('.') + 1);
        return Ooxml.children(root(TYPES)).stream()
                .filter(e -> e.getLocalName().equals("Default"))
                .filter(e -> e.getAttribute("Extension").equalsIgnoreCase(ending))
                .map(e -> e.getAttribute("ContentType"))
                .findFirst()
                .orElse("");
    }

    void setContentType(String part, String type) throws IOException {
        if (contentType(part).equals(type)) {
            return;
        }
        var override = override(part);
        if (override.isPresent()) {
            override.get().setAttribute("ContentType", type);
            return;
        }
        var types = xml(TYPES);
        var added = types.createElementNS(TYPES_NAMESPACE, "Override");
        added.setAttribute("PartName", "/" + part);
        added.setAttribute("ContentType", type);
        types.getDocumentElement().appendChild(added);
    }

    private Optional<Element> override(String part) throws IOException {
        return Ooxml.children(root(TYPES)).stream()
                .filter(e -> e.getLocalName().equals("Override"))
                .filter(e -> e.getAttribute("PartName").equals("/" + part))
                .findFirst();
    }

    /** Where a part leads to. */
    Relations relations(String part) throws IOException {
        return new Relations(this, part);
    }

    /** Writes the package; the stream stays open. */
    void write(OutputStream out) throws IOException {
        var written = new LinkedHashMap<String, byte[]>();
        written.put(TYPES, bytes(TYPES));
        parts.keySet().forEach(part -> written.computeIfAbsent(part, this::bytes));
        PinnedZip.write(written, out);
    }
}
