package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** The template among the examples: it is what it is made from, and a report fits into it. */
class ExampleTemplateTest {

    private static final Path FILE = Dumai.root().resolve("examples/templat/templat-dinas.dotx");

    @Test
    void isMadeFromItsSource() throws IOException {
        var made = new ExampleTemplate().parts();
        var actual = Path.of("target", "templat-dinas.actual.dotx");
        Files.createDirectories(actual.getParent());
        new ExampleTemplate().write(actual);

        var kept = parts(FILE);

        assertEquals(new TreeSet<>(made.keySet()), kept.keySet(), "compare with " + actual);
        for (var part : made.entrySet()) {
            assertArrayEquals(part.getValue(), kept.get(part.getKey()), part.getKey());
        }
    }

    @Test
    void aReportFitsIntoIt() throws IOException {
        var out = new ByteArrayOutputStream();
        var options = DocxOptions.plain().dressedAs(DocxTemplate.read(FILE));

        var notes = new DocxWriter().write(Dumai.report(), options, out);

        var file = DocxFile.of(out.toByteArray());
        var body = file.parts().get("word/document.xml");
        assertEquals(List.of(), notes.unknownTags());
        assertEquals(List.of(), DocxLint.problems(file));
        assertEquals(List.of(), SchemaValidation.errors(file));
        assertFalse(body.contains("[isi dokumen]"));
        assertFalse(body.contains("[instansi-kapital]"));
        assertTrue(body.contains("SEKRETARIAT DAERAH KOTA DUMAI"));
        assertTrue(file.parts().get("word/styles.xml").contains("Times New Roman"));
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
