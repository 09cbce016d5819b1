package id.jenjang.report.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.report.image.UnusablePictureException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pictures are looked for beside the text that names them, and never outside the plan. */
class PictureFilesTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Contoh" {}
            laporan LKjIP 2023 untuk Dinas {
              gambar "Peta" dari "gambar/peta.png"
              bagian "Latar Belakang" dari "narasi/latar.md"
              bagian "Isu Strategis" '''Di sini.'''
            }
            """;

    @TempDir Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.createDirectories(folder.resolve("rencana/narasi"));
        Files.createDirectories(folder.resolve("rencana/gambar"));
        Files.writeString(folder.resolve("rencana/laporan.jenjang"), PLAN);
        Files.writeString(folder.resolve("rencana/narasi/latar.md"), "Latar.");
        Files.write(folder.resolve("rencana/gambar/peta.png"), ImageFileTest.png(10, 20));
        Files.write(folder.resolve("rencana/narasi/foto kegiatan.png"), ImageFileTest.png(3, 4));
        Files.write(folder.resolve("rahasia.png"), ImageFileTest.png(5, 6));
    }

    @Test
    void findsThePictureAFigureNames() throws Exception {
        var rencana = load();
        assertEquals(
                "PNG 10 x 20",
                PictureFiles.of(rencana).of(laporan(rencana).getGambar().getFirst()).toString());
    }

    @Test
    void looksBesideTheTextThatNamesIt() throws Exception {
        assertEquals("PNG 3 x 4", picture(0, "foto kegiatan.png").toString());
        assertEquals("PNG 3 x 4", picture(0, "foto%20kegiatan.png").toString());
        assertEquals("PNG 10 x 20", picture(0, "../gambar/peta.png").toString());
        assertEquals("PNG 10 x 20", picture(1, "gambar/peta.png").toString());
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(Reason.MISSING, reason(1, "tidak-ada.png"));
        assertEquals(Reason.MISSING, reason(1, "gambar"));
        assertEquals(Reason.NOT_A_PICTURE, reason(1, "laporan.jenjang"));
        assertEquals(Reason.REMOTE, reason(1, "https://contoh.go.id/peta.png"));
        assertEquals(Reason.REMOTE, reason(1, "file:///etc/passwd"));
        assertEquals(Reason.OUTSIDE, reason(0, "../../rahasia.png"));
        assertEquals(Reason.OUTSIDE, reason(1, folder.resolve("rahasia.png").toString()));
        assertEquals(Reason.OUTSIDE, reason(1, "%2e%2e/rahasia.png"));
    }

    @Test
    void followsNoLinkOutOfThePlan() throws Exception {
        var link = folder.resolve("rencana/tautan.png");
        try {
            Files.createSymbolicLink(link, folder.resolve("rahasia.png"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        assertEquals(Reason.OUTSIDE, reason(1, "tautan.png"));
    }

    @Test
    void aPlanThatWasNotReadFromFilesHasNone() {
        var rencana = Rencana.of(List.of(), List.of());
        var text = id.jenjang.model.RencanaFactory.eINSTANCE.createBagian();
        var failure =
                assertThrows(
                        UnusablePictureException.class,
                        () -> PictureFiles.of(rencana).of(text, "peta.png"));
        assertEquals(Reason.NO_FOLDER, failure.reason());
    }

    @Test
    void eachReasonHasItsSentence() {
        for (var language : List.of(Locale.of("id"), Locale.ENGLISH)) {
            for (var reason : Reason.values()) {
                var sentence =
                        new UnusablePictureException(reason, 1, 2, 3).sentence("a.png", language);
                assertEquals(
                        Map.of(true, sentence), Map.of(sentence.contains("'a.png'"), sentence));
            }
        }
    }

    private Rencana load() throws Exception {
        return PlanLoader.load(List.of(folder.resolve("rencana")), Locale.of("id")).rencana();
    }

    private static Laporan laporan(Rencana rencana) {
        return rencana.all(Laporan.class).getFirst();
    }

    private ImageFile picture(int text, String name) throws Exception {
        var rencana = load();
        return PictureFiles.of(rencana).of(laporan(rencana).getBagian().get(text), name);
    }

    private Reason reason(int text, String name) {
        return assertThrows(UnusablePictureException.class, () -> picture(text, name)).reason();
    }
}
