package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** The cascade as a picture file, whole or in part. */
class PohonCommandTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas <Contoh>" {}
            renstra R "Renstra" untuk Dinas periode 2022-2024 {
              tujuan T "Layanan yang baik" {
                sasaran S1 "Layanan cepat" {
                  iku A "Lama layanan" satuan "Hari" { arah turun target 2023: 3 }
                  didukung P1
                }
                sasaran S2 "Layanan ramah" {
                  iku B "Kepuasan" satuan % { arah naik target 2023: 80 }
                  didukung P1
                }
              }
            }
            program P1 1.01.02 "Program layanan" {
              kegiatan 1.01.02.2.01 "Kegiatan loket" {}
            }
            pengukuran 2023 untuk Dinas {}
            """;

    @TempDir private Path folder;
    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("rencana.jenjang"), PLAN);
    }

    @Test
    void drawsTheWholeCascade() throws Exception {
        var file = folder.resolve("pohon.svg");

        var trial = draw("-o", file.toString());

        assertEquals(file + " ditulis.\n", trial.out());
        assertEquals(
                List.of(
                        "Tujuan 1",
                        "Layanan yang baik",
                        "Sasaran 1",
                        "Layanan cepat",
                        "Lama layanan: target 3 Hari",
                        "Program 1.01.02",
                        "Program layanan",
                        "Kegiatan 1.01.02.2.01",
                        "Kegiatan loket",
                        "Sasaran 2",
                        "Layanan ramah",
                        "Kepuasan: target 80%",
                        "Tujuan",
                        "Sasaran",
                        "Program",
                        "Kegiatan"),
                texts(Files.readString(file)));
        assertTrue(
                Files.readString(file)
                        .contains("<title id=\"nama\">Pohon Kinerja Dinas &lt;Contoh&gt; 2023<"));
    }

    @Test
    void whatItTellsInAnotherLanguageIsMarkedSo() throws Exception {
        var indonesian = parse(draw("-o", "-").out());
        var english = parse(draw("-o", "-", "--bahasa", "en").out());

        assertEquals("id", indonesian.getAttribute("lang"));
        assertEquals("id", english.getAttribute("lang"));
        assertEquals("", language(indonesian, "desc"));
        assertEquals("en", language(english, "desc"));
        assertEquals("", language(english, "title"));
    }

    private static String language(Element svg, String part) {
        return ((Element) svg.getElementsByTagName(part).item(0)).getAttribute("lang");
    }

    @ParameterizedTest
    @CsvSource({
        "--dari S2 --sampai-tingkat sasaran, Layanan ramah",
        "--dari 1.01.02, Program layanan",
        "--dari P1 --sampai-tingkat PROGRAM, Program layanan",
    })
    void drawsABranch(String options, String first) throws Exception {
        var trial = draw(("-o - " + options).split(" "));

        assertEquals(first, texts(trial.out()).get(1));
        assertFalse(trial.out().contains("Tujuan"), trial.out());
    }

    @Test
    void textStaysInItsBoxWhateverTheFont() throws Exception {
        var svg = parse(draw("-o", "-").out());
        double edge = Double.parseDouble(svg.getAttribute("width").replace("pt", "")) - 12;
        var texts = svg.getElementsByTagName("text");
        assertTrue(texts.getLength() > 0);
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            var box = boxOf(text);
            double left = number(text, "x");
            assertTrue(left >= number(box, "x"), text.getTextContent());
            double right = left + number(text, "textLength");
            assertTrue(right <= number(box, "x") + number(box, "width"), text.getTextContent());
            assertTrue(right <= edge, text.getTextContent());
        }
    }

    /** A box is written before its text. */
    private static Element boxOf(Element text) {
        var before = text.getPreviousSibling();
        while (!before.getNodeName().equals("rect")) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void theEndingDecidesTheForm() throws IOException {
        var file = folder.resolve("POHON.PNG");

        draw("-o", file.toString());

        var picture = ImageIO.read(file.toFile());
        assertTrue(picture.getWidth() > 1000, () -> "width " + picture.getWidth());
        assertEquals(0xffffff, picture.getRGB(1, 1) & 0xffffff);
        boolean dark = false;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark |= (picture.getRGB(x, y) & 0xffffff) == 0x1f1f1f;
            }
        }
        assertTrue(dark, "text is drawn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--dari S3 | tidak ada unsur pohon kinerja dengan id atau kode \"S3\"; mungkin"
                        + " maksudnya \"S1\".",
                "--dari Kepuasan | tidak ada unsur pohon kinerja dengan id atau kode \"Kepuasan\".",
                "--sampai-tingkat ikk | tingkat \"ikk\" pada --sampai-tingkat tidak dikenal; yang"
                        + " ada: visi, misi, tujuan, sasaran, program, kegiatan, subkegiatan.",
                "--dari S1 --sampai-tingkat tujuan | tidak ada yang digambar sampai tingkat tujuan;"
                        + " pilih tingkat yang lebih rendah.",
                "--instansi X | instansi \"X\" tidak ada; yang ada: Dinas.",
            })
    void mistakesAreToldAndNothingIsWritten(String options, String sentence) throws IOException {
        var file = Files.writeString(folder.resolve("lama.svg"), "lama");

        var trial =
                draw(Stream.of(("-o " + file + " " + options).split(" ")).toArray(String[]::new));

        assertEquals("galat: " + sentence + "\n", trial.err());
        assertEquals("", trial.out());
        assertEquals(2, trial.exit());
        assertEquals("lama", Files.readString(file));
    }

    @Test
    void aNameThatIsNoPictureIsRefused() {
        var file = folder.resolve("pohon.pdf");

        var trial = draw("-o", file.toString());

        assertEquals(
                "galat: "
                        + file
                        + " bukan nama gambar; beri nama berakhiran .svg atau .png, atau pilih"
                        + " dengan --format.\n",
                trial.err());
        assertFalse(Files.exists(file));
        assertEquals(2, trial.exit());
    }

    /** XML has no way to write such a character. */
    @Test
    void aControlCharacterInANameIsLeftOut() throws Exception {
        Files.writeString(plan, PLAN.replace("Dinas <Contoh>", "Dinas\u0001 <Contoh>"));

        var svg = draw("-o", "-").out();

        var title = parse(svg).getElementsByTagName("title").item(0).getTextContent();
        assertEquals("Pohon Kinerja Dinas <Contoh> 2023", title);
    }

    @ParameterizedTest
    @CsvSource({"png, svg", "svg, PNG", "svg, pdf"})
    void aNameThatPromisesAnotherPictureIsRefused(String form, String ending) {
        var file = folder.resolve("pohon." + ending);

        var trial = draw("--format", form, "-o", file.toString());

        assertEquals(
                "galat: akhiran ."
                        + ending.toLowerCase(Locale.ROOT)
                        + " pada "
                        + file
                        + " tidak cocok dengan gambar "
                        + form
                        + " yang akan ditulis; beri nama berakhiran ."
                        + form
                        + ".\n",
                trial.err());
        assertFalse(Files.exists(file));
        assertEquals(2, trial.exit());
    }

    @Test
    void aFormatThatWasAskedForMayHaveAnyOtherName() throws Exception {
        var file = folder.resolve("pohon.v2");

        var trial = draw("--format", "svg", "-o", file.toString());

        assertEquals(file + " ditulis.\n", trial.out());
        assertEquals("svg", parse(Files.readString(file)).getNodeName());
    }

    @Test
    void aPlanWithMistakesIsDrawnWithAWarning() throws IOException {
        Files.writeString(plan, PLAN + "program P1 1.01.02 \"Program layanan\" {}\n");

        var trial = draw("-o", "-");

        assertTrue(trial.out().endsWith("</svg>\n"), trial.out());
        assertTrue(trial.err().startsWith("peringatan: rencana mengandung "), trial.err());
        assertEquals(1, trial.exit());
    }

    private CommandTrial draw(String... options) {
        var fixed = Stream.of("pohon", plan.toString());
        return CommandTrial.run(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> texts(String svg) throws Exception {
        var nodes = parse(svg).getElementsByTagName("text");
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
