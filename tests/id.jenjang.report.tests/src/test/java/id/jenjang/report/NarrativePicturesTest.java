package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Laporan;
import id.jenjang.report.NarrativePictures.Unusable;
import id.jenjang.report.image.UnusablePictureException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Pictures named by narratives, from the plan's folder to the report. */
class NarrativePicturesTest {

    private static final String TEXT =
            "Uraian.\n\n![Foto rapat](foto.png)\n\n![Peta](tidak-ada.png)\n";

    @TempDir Path folder;

    @Test
    void printsThoseThereAreAndTellsOfTheOthers() throws Exception {
        Files.createDirectories(folder.resolve("narasi"));
        Files.writeString(folder.resolve("narasi/latar.md"), TEXT);
        Files.write(
                folder.resolve("narasi/foto.png"),
                HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000400000003"));
        Files.writeString(
                folder.resolve("laporan.jenjang"),
                "instansi Dinas \"Dinas\" {}\nlaporan LKjIP 2023 untuk Dinas {\n"
                        + "  bagian \"Latar Belakang\" dari \"narasi/latar.md\"\n}\n");
        var rencana = PlanLoader.load(List.of(folder), Locale.of("id")).rencana();
        var laporan = rencana.all(Laporan.class).getFirst();

        var dump = TreeDump.of(LkjipComposer.compose(rencana, laporan));
        assertEquals(
                List.of(
                        "FIGURE Gambar 1.1.1 Foto rapat @gambar_1_1_1",
                        "CENTERED: **[Gambar 'tidak-ada.png' tidak ada; periksa nama berkas dan"
                                + " foldernya.]**"),
                dump.lines()
                        .filter(l -> l.contains("Foto rapat @") || l.startsWith("CENTERED: **[G"))
                        .toList());
        var unusable = NarrativePictures.unusable(rencana, laporan);
        assertEquals(List.of("tidak-ada.png"), unusable.stream().map(Unusable::name).toList());
        assertEquals(Reason.MISSING, unusable.getFirst().reason().reason());
        assertEquals(TEXT.indexOf("tidak-ada.png"), unusable.getFirst().offset());
    }
}
