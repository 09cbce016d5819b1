package id.jenjang.report.docx;

import id.jenjang.report.docx.UnsafeDocxException.Reason;
import id.jenjang.report.docx.internal.read.OfficeFileKind;
import id.jenjang.report.docx.internal.read.SafeXml;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word file that somebody else may have written, unpacked without trusting it: its
 * size is limited before anything is parsed, and parts that declare a document type or entities are
 * refused. Immutable, keeps no file open.
 */
public final class DocxArchive {

    /** Largest file read, in bytes. */
    static final long LARGEST_FILE = 128L << 20;

    /** Largest content of all parts together, in bytes. */
    static final long LARGEST_CONTENT = 256L << 20;

    /** Largest XML part, in bytes. */
    static final long LARGEST_XML = 64L << 20;

    /** Most parts. */
    static final int MOST_PARTS = 5_000;

    private static final String OFFICE_DOCUMENT = "/officeDocument";

    private final SortedMap<String, byte[]> parts;
    private final String mainPart;

    private DocxArchive(SortedMap<String, byte[]> parts) throws UnsafeDocxException {
        this.parts = Collections.unmodifiableSortedMap(parts);
        this.mainPart = findMainPart();
    }

    /**
     * Opens a Word file (.docx, .dotx, .docm, .dotm).
     *
     * @param file the file; never null
     * @throws UnsafeDocxException when it is no Word file or not safe to read
     * @throws IOException when it cannot be read
     */
    public static DocxArchive read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            refuseUnlessZip(OfficeFileKind.of(in));
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new UnsafeDocxException(Reason.TOO_LARGE, "");
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var parts = unpack(zip);
            for (var part : parts.entrySet()) {
                if (isXml(part.getKey())) {
                    refuseEntities(part.getKey(), part.getValue());
                }
            }
            return new DocxArchive(parts);
        } catch (ZipException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, "");
        }
    }

    /** A file of our own making, still in memory. */
    static DocxArchive trusted(byte[] bytes) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new DocxArchive(parts);
    }

    /** Names of all parts, without a slash at the beginning, sorted. */
    public Set<String> names() {
        return parts.keySet();
    }

    /** Name of the part that holds the text, usually {@code word/document.xml}. */
    public String mainPart() {
        return mainPart;
    }

    /** Whether the file carries macros. */
    public boolean hasMacros() {
        return names().stream()
                .anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    /**
     * Content of a part.
     *
     * @param name as in {@link #names()}
     * @return a stream of its bytes; null when there is no such part
     */
    public InputStream open(String name) {
        var bytes = parts.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    /**
     * A reader of an XML part that knows namespaces and resolves nothing from outside.
     *
     * @param name as in {@link #names()}; must exist
     * @throws UnsafeDocxException when the part is not XML
     */
    public XMLStreamReader xml(String name) throws UnsafeDocxException {
        try {
            return SafeXml.reader(open(name));
        } catch (XMLStreamException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, name);
        }
    }

    private static void refuseUnlessZip(OfficeFileKind kind) throws UnsafeDocxException {
        var reason =
                switch (kind) {
                    case ZIP -> null;
                    case OLD_WORD -> Reason.OLD_WORD;
                    case ENCRYPTED -> Reason.ENCRYPTED;
                    case OTHER -> Reason.NOT_WORD;
                };
        if (reason != null) {
            throw new UnsafeDocxException(reason, "");
        }
    }

    private static SortedMap<String, byte[]> unpack(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new UnsafeDocxException(Reason.TOO_LARGE, "");
        }
        var parts = new TreeMap<String, byte[]>();
        long room = LARGEST_CONTENT;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            var name = entry.getName();
            var bytes = content(zip, entry, isXml(name) ? Math.min(room, LARGEST_XML) : room);
            room -= bytes.length;
            // Two parts of one name: which one counts would depend on who reads.
            if (parts.put(name, bytes) != null) {
                throw new UnsafeDocxException(Reason.DAMAGED, name);
            }
        }
        return parts;
    }

    /** Counts what really comes out, because the sizes written in a zip file may lie. */
    private static byte[] content(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) most);
            if (in.read() >= 0) {
                throw new UnsafeDocxException(Reason.TOO_LARGE, entry.getName());
            }
            return bytes;
        } catch (ZipException | EOFException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, entry.getName());
        }
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** A document type can only stand before the first element. */
    private static void refuseEntities(String name, byte[] bytes) throws UnsafeDocxException {
        try {
            SafeXml.toRoot(SafeXml.reader(new ByteArrayInputStream(bytes)));
        } catch (SafeXml.EntityException e) {
            throw new UnsafeDocxException(Reason.ENTITIES, name);
        } catch (XMLStreamException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, name);
        }
    }

    private String findMainPart() throws UnsafeDocxException {
        var target = relations("").get(OFFICE_DOCUMENT);
        if (target == null || !target.startsWith("word/") || !parts.containsKey(target)) {
            throw new UnsafeDocxException(Reason.NOT_WORD, "");
        }
        return target;
    }

    /**
     * Parts that a part refers to: by the last step of the relation's type, for example {@code
     * /styles}; of several of one type the last. Leaves out what is outside the file.
     *
     * @param part name of a part; empty for the package itself
     */
    Map<String, String> relations(String part) throws UnsafeDocxException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (!parts.containsKey(name)) {
            return Map.of();
        }
        var relations = new TreeMap<String, String>();
        try {
            var xml = xml(name);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    var type = String.valueOf(xml.getAttributeValue(null, "Type"));
                    var target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    relations.put(
                            type.substring(Math.max(0, type.lastIndexOf('/'))),
                            resolved(folder, target));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnsafeDocxException(Reason.DAMAGED, name);
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayDeque<String>();
        for (var step : (folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
