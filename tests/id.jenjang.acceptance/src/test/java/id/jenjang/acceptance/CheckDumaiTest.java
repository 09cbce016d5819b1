package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Dumai plan is checked by the whole program. */
class CheckDumaiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void hasNoErrors() throws IOException {
        var program = Program.run("periksa", Dumai.FOLDER);

        assertEquals("", program.err());
        assertFalse(program.out().contains(": galat ["), program.out());
        assertTrue(
                program.out().contains(Dumai.planFiles(Dumai.FOLDER) + " berkas diperiksa: "),
                program.out());
        assertEquals(0, program.exit(), program.out());
    }

    @Test
    void twoRunsPrintTheSame() {
        for (var format : new String[] {"teks", "json", "sarif"}) {
            assertEquals(
                    Program.run("periksa", Dumai.FOLDER, "--format", format),
                    Program.run("periksa", Dumai.FOLDER, "--format", format));
        }
    }

    @Test
    void bothLanguagesFindTheSame() throws IOException {
        var indonesian =
                JSON.readTree(Program.run("periksa", Dumai.FOLDER, "--format", "json").out());
        var english =
                JSON.readTree(
                        Program.run("periksa", Dumai.FOLDER, "--format", "json", "--bahasa", "en")
                                .out());

        assertEquals(indonesian.at("/counts"), english.at("/counts"));
        assertEquals(
                indonesian.findValues("rule").toString(), english.findValues("rule").toString());
        assertEquals(
                indonesian.findValues("offset").toString(),
                english.findValues("offset").toString());
    }

    @Test
    void theSarifFormIsValid() throws IOException {
        var output = folder.resolve("periksa.sarif");

        var program = Program.run("periksa", Dumai.FOLDER, "--format", "sarif", "-o", output);

        assertEquals(new Program(0, "", ""), program);
        try (var schema =
                CheckDumaiTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            var validator =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            assertEquals("[]", validator.validate(JSON.readTree(output.toFile())).toString());
        }
    }

    @Test
    void theOutputFileHoldsWhatTheScreenWouldShow() throws IOException {
        var output = folder.resolve("periksa.txt");

        Program.run("periksa", Dumai.FOLDER, "-o", output);

        assertEquals(Program.run("periksa", Dumai.FOLDER).out(), Files.readString(output));
    }

    @Test
    void aMistakeIsFoundAtItsPlace() throws IOException {
        var plan = Dumai.copyTo(folder);
        var file = plan.resolve("setda/2023.jenjang");
        Files.writeString(file, Files.readString(file) + "\npengukuran 2023 untuk Satpol { }\n");
        var line = Files.readAllLines(file).size();

        var program = Program.run("periksa", plan);

        assertEquals(
                file
                        + ":"
                        + line
                        + ":23: galat [S003] 'Satpol' tidak ada dalam rencana ini; di sini"
                        + " diharapkan nama singkat instansi.",
                program.out()
                        .lines()
                        .filter(each -> each.contains("Satpol"))
                        .findFirst()
                        .orElse(program.out()));
        assertEquals(1, program.exit());
    }
}
