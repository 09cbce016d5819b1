package id.jenjang.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.FindingIdentity;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The form for editors and review services: valid by the OASIS schema, and saying what the finding
 * says.
 */
class SarifPrinterTest {

    @TempDir Path folder;

    private static SarifPrinter printer() {
        return new SarifPrinter("1.2.3", "id", Reports.rules());
    }

    private static JsonNode run(CheckReport report) throws IOException {
        return new ObjectMapper().readTree(Reports.print(printer(), report)).at("/runs/0");
    }

    /** The official schema, out of a jar that carries it. */
    private static JsonSchema schema() throws IOException {
        try (var in =
                SarifPrinterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in, config);
        }
    }

    @Test
    void isValidByTheSchema() throws IOException {
        for (var report :
                List.of(
                        Reports.full(100),
                        Reports.full(1),
                        Reports.empty(),
                        Reports.weighed(),
                        Reports.printed(),
                        inAFile("a\nbc\nd", 2, 3))) {
            var printed = new ObjectMapper().readTree(Reports.print(printer(), report));
            assertEquals("[]", schema().validate(printed).toString());
        }
    }

    @Test
    void theSchemaRefusesWhatIsNotSarif() throws IOException {
        var broken =
                Reports.print(printer(), Reports.full(100))
                        .replace("\"level\": \"error\"", "\"level\": \"galat\"");

        assertFalse(schema().validate(new ObjectMapper().readTree(broken)).isEmpty());
    }

    @Test
    void namesTheToolAndItsRules() throws IOException {
        var driver = run(Reports.full(100)).at("/tool/driver");

        assertEquals("Jenjang", driver.at("/name").asText());
        assertEquals("1.2.3", driver.at("/version").asText());
        assertEquals("J203", driver.at("/rules/1/id").asText());
        assertEquals("Target kosong", driver.at("/rules/1/shortDescription/text").asText());
        assertEquals("Penjelasan `kode`.", driver.at("/rules/1/help/markdown").asText());
        assertEquals("error", driver.at("/rules/1/defaultConfiguration/level").asText());
        assertEquals("Perpres 29/2014", driver.at("/rules/1/properties/basis").asText());
    }

    @Test
    void saysOfAFindingWhatItSays() throws IOException {
        var result = run(Reports.full(100)).at("/results/0");

        assertEquals("J203", result.at("/ruleId").asText());
        assertEquals(1, result.at("/ruleIndex").asInt());
        assertEquals("error", result.at("/level").asText());
        assertEquals("Target 2024 belum ada.", result.at("/message/text").asText());
        var place = result.at("/locations/0/physicalLocation");
        assertEquals("rencana%20kota/2023.jenjang", place.at("/artifactLocation/uri").asText());
        assertEquals("{\"startLine\":12,\"startColumn\":7}", place.at("/region").toString());
        assertEquals(2, result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
        assertEquals("Tambahkan target 2024", result.at("/fixes/0/description/text").asText());
        assertEquals(
                "target 2024: \"3,5\"",
                result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText());
    }

    @Test
    void aFindingKeepsItsFingerprint() throws IOException {
        var run = run(Reports.full(100));

        assertEquals(
                "{\"jenjang/v1\":\"" + FindingIdentity.fingerprint("J203 IKU1/target") + "\"}",
                run.at("/results/0/partialFingerprints").toString());
        assertEquals(true, run.at("/results/1/partialFingerprints").isMissingNode());
    }

    @Test
    void aFindingInPrintNamesThePlaceThere() throws IOException {
        assertEquals(
                "[{\"fullyQualifiedName\":\"LKjIP 2022, Tabel 3.5 hal 43, baris 9\"}]",
                run(Reports.printed()).at("/results/0/locations/0/logicalLocations").toString());
    }

    @Test
    void settingsOfTheProjectOverrideRules() throws IOException {
        var run = run(Reports.weighed());

        assertEquals(
                "[{\"executionSuccessful\":true,\"ruleConfigurationOverrides\":["
                        + "{\"descriptor\":{\"id\":\"J203\",\"index\":1},"
                        + "\"configuration\":{\"level\":\"note\"},\"properties\":{\"reason\":\"\"}},"
                        + "{\"descriptor\":{\"id\":\"J112\",\"index\":0},"
                        + "\"configuration\":{\"enabled\":false},\"properties\":{\"reason\":\"Tanpa"
                        + " strategi.\"}}]}]",
                run.at("/invocations").toString());
        assertEquals(
                "{\"since\":{\"revision\":\"HEAD~1\",\"commit\":\"1a2b3c4\",\"before\":7,\"gone\":2},\"filter\":\"--aturan"
                        + " J2*\",\"filtered\":5}",
                run.at("/properties").toString());
    }

    @Test
    void aRuleOfReadingTheTextHasNoIndex() throws IOException {
        var result = run(Reports.full(100)).at("/results/2");

        assertEquals("S006", result.at("/ruleId").asText());
        assertEquals("note", result.at("/level").asText());
        assertEquals(true, result.at("/ruleIndex").isMissingNode());
    }

    @Test
    void aSilencedFindingIsASuppressedResult() throws IOException {
        var result = run(Reports.full(100)).at("/results/3");

        assertEquals("J112", result.at("/ruleId").asText());
        assertEquals(
                "[{\"kind\":\"inSource\",\"justification\":\"Direvisi lewat Perda 4/2022\"}]",
                result.at("/suppressions").toString());
    }

    @Test
    void aRegionEndsWhereTheRangeEnds() throws IOException {
        var region =
                run(inAFile("a\nbcd\ne", 3, 2))
                        .at("/results/0/locations/0/physicalLocation/region");

        assertEquals(
                "{\"startLine\":2,\"startColumn\":2,\"endLine\":2,\"endColumn\":4,\"charOffset\":3,\"charLength\":2}",
                region.toString());
    }

    @Test
    void aRegionMayEndOnALaterLine() throws IOException {
        var region =
                run(inAFile("a\nbcd\ne", 3, 4))
                        .at("/results/0/locations/0/physicalLocation/region");

        assertEquals(3, region.at("/endLine").asInt());
        assertEquals(2, region.at("/endColumn").asInt());
    }

    private CheckReport inAFile(String text, int offset, int length) throws IOException {
        var file = Files.writeString(folder.resolve("rencana.jenjang"), text);
        var range = new TextRange(file, offset, length, 2, 2);
        var finding =
                new TextFinding("J203", Severity.WARNING, range, "Pesan.", List.of(), List.of());
        return new CheckReport(
                1, new PlanCheck(List.of(finding), List.of()), View.ALL, Scope.WHOLE);
    }
}
