package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/** The list of what is wrong with a published report is the one the program writes. */
class FindingsPageTest {

    @Test
    void thePageInTheRepositoryIsUpToDate() throws IOException {
        var report = Program.inRepository("examples/tanjungpinang-2022");
        var root = report.getParent().getParent();

        var program = Program.run("periksa", report, "--format", "md");

        assertEquals(
                Files.readString(root.resolve("docs/temuan-tanjungpinang.md")),
                program.out().replace(root + "/", ""),
                "run: ./jenjang periksa examples/tanjungpinang-2022 --format md --keluaran"
                        + " docs/temuan-tanjungpinang.md");
    }
}
