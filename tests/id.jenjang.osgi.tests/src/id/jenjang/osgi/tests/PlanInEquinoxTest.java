package id.jenjang.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.excel.PlanWorkbook;
import id.jenjang.excel.TableImport;
import id.jenjang.model.Laporan;
import id.jenjang.model.Program;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.html.HtmlWriter;
import id.jenjang.rules.Checker;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/**
 * The Dumai plan loaded, checked and printed by bundles that only see each other through their
 * manifests.
 */
final class PlanInEquinoxTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void bundlesRunInsideAFramework() {
        var bundle = FrameworkUtil.getBundle(PlanLoader.class);
        assertNotNull(bundle, "not inside OSGi");
        assertEquals("id.jenjang.dsl", bundle.getSymbolicName());
    }

    @Test
    void loadsTheWholePlan() throws Exception {
        var plan = dumai();
        assertEquals(List.of(), plan.problems());
        assertEquals(3, plan.rencana().all(Program.class).size());
    }

    @Test
    void checksThePlanWithoutErrors() throws Exception {
        var registry = RuleRegistry.standard();
        assertFalse(registry.all().isEmpty(), "no rule was found across bundles");
        var findings = dumai().check(new Checker(registry)).findings();
        assertEquals(
                List.of(), findings.stream().filter(f -> f.severity() == Severity.ERROR).toList());
    }

    @Test
    void findsWhereANameStands() throws Exception {
        var edited = EditedPlan.open(List.of(dumaiFolder()), INDONESIAN);
        var indicator = edited.plan().rencana().byId("IKU3").orElseThrow();
        var kinds =
                new Navigation(edited)
                        .references(indicator).stream()
                                .map(Mention::kind)
                                .collect(Collectors.toSet());
        assertEquals(Set.of(Mention.Kind.values()), kinds);
    }

    @Test
    void printsTheReport() throws Exception {
        var rencana = dumai().rencana();
        var laporan = rencana.all(Laporan.class).getFirst();
        var bytes = new ByteArrayOutputStream();
        new DocxWriter().write(LkjipComposer.compose(rencana, laporan), bytes);
        var text = part(bytes.toByteArray(), "word/document.xml");
        assertTrue(text.contains("AKUNTABILITAS KINERJA"), "no Bab III");
        assertTrue(text.contains("<w:tbl>"), "no table");
    }

    @Test
    void printsTheReportAsAPage() throws Exception {
        var rencana = dumai().rencana();
        var laporan = rencana.all(Laporan.class).getFirst();
        var bytes = new ByteArrayOutputStream();
        new HtmlWriter().write(LkjipComposer.compose(rencana, laporan), bytes);
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("AKUNTABILITAS KINERJA"), "no Bab III");
        assertTrue(text.contains("@media print"), "no style sheet");
    }

    @Test
    void goesOutAsAWorkbookAndComesBack(@TempDir Path folder) throws Exception {
        var rencana = dumai().rencana();
        var workbook = folder.resolve("rencana.xlsx");
        try (var out = Files.newOutputStream(workbook)) {
            new PlanWorkbook(rencana).writeTo(out);
        }
        var options = new TableImport.Options(INDONESIAN, 0, "murni", null, rencana, null);
        var imported = new TableImport(options).read(List.of(workbook));
        assertEquals(List.of(), imported.notes());
        assertEquals(Map.of(), imported.files());
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static LoadedPlan dumai() throws Exception {
        return PlanLoader.load(List.of(dumaiFolder()), INDONESIAN);
    }

    private static Path dumaiFolder() {
        return Path.of(System.getProperty("jenjang.root")).resolve("examples/dumai-2023");
    }
}
