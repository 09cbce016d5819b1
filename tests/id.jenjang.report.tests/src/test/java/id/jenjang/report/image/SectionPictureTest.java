package id.jenjang.report.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Gambar;
import id.jenjang.model.Laporan;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pictures a report definition names stand in the sections they are named for. */
class SectionPictureTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Contoh" {}
            laporan LKjIP 2023 untuk Dinas {
              gambar "1.6 Peta Proses Bisnis" dari "peta.png" keterangan "Empat proses inti"
              gambar "Peta Proses Bisnis" dari "rusak.png"
              gambar "Judul Karangan" dari "peta.png"
            }
            """;

    @TempDir Path folder;

    @Test
    void aSectionShowsItsPictures() throws Exception {
        Files.writeString(folder.resolve("a.jenjang"), PLAN);
        Files.write(folder.resolve("peta.png"), ImageFileTest.png(10, 20));
        Files.writeString(folder.resolve("rusak.png"), "bukan gambar");
        var plan = PlanLoader.load(List.of(folder), Locale.of("id"));
        assertEquals(List.of(), plan.problems());
        var laporan = plan.rencana().all(Laporan.class).getFirst();
        List<Block> blocks =
                LkjipComposer.compose(plan.rencana(), laporan).sections().stream()
                        .flatMap(s -> s.blocks().stream())
                        .dropWhile(b -> !(b instanceof Heading h && h.text().startsWith("Peta")))
                        .limit(4)
                        .toList();
        assertEquals(
                List.of(
                        "Peta Proses Bisnis",
                        "Peta Proses Bisnis Dinas Contoh digambarkan pada Gambar 1.6.1.",
                        "Gambar 1.6.1 Peta Proses Bisnis Dinas Contoh: Empat proses inti",
                        "[Berkas 'rusak.png' bukan gambar PNG atau JPEG; simpan ulang dalam salah"
                                + " satu bentuk itu.]"),
                blocks.stream().map(SectionPictureTest::text).toList());
        assertEquals(
                List.of("Judul Karangan"),
                LkjipComposer.unprintedPictures(plan.rencana(), laporan).stream()
                        .map(Gambar::getJudul)
                        .toList());
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph ->
                    paragraph.content().stream().map(Inline::text).collect(Collectors.joining());
            case Figure figure ->
                    figure.caption().label()
                            + " "
                            + figure.caption().text()
                            + ": "
                            + figure.alternative();
            default -> block.toString();
        };
    }
}
