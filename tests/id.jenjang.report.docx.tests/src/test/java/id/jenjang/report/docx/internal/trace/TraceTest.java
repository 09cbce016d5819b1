package id.jenjang.report.docx.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.docx.Provenance;
import id.jenjang.report.docx.TracedFigure;
import id.jenjang.report.tree.Origin;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags fit into Word, name one origin each, and the part that explains them can be read back. */
class TraceTest {

    private static Origin origin(String element, String quantity) {
        return new Origin(element, "Nama", quantity, "");
    }

    @Test
    void aTagNamesElementAndQuantity() {
        assertEquals("IKU1/capaian.2023", Trace.tag(origin("IKU1", "capaian.2023")));
    }

    @Test
    void longTagsAreCutAndStayApart() {
        var element = "program[12].kegiatan[3].".repeat(4);
        var one = Trace.tag(origin(element, "pagu.2023"));
        var other = Trace.tag(origin(element, "pagu.2022"));

        assertEquals(64, one.length());
        assertEquals("program[12].kegiatan[3].program[12].kegiatan[3].progr", one.substring(0, 53));
        assertNotEquals(one, other);
        assertEquals(one, Trace.tag(origin(element, "pagu.2023")));
    }

    @Test
    void noPairOfSurrogatesIsCut() {
        var tag = Trace.tag(origin("a".repeat(52) + "\ud83d\ude00".repeat(20), "pagu"));

        assertEquals("a".repeat(52) + "~", tag.substring(0, 53));
    }

    @Test
    void titlesFitToo() {
        var title =
                Trace.title(new Origin("IKU1", "Nama indikator ".repeat(9), "capaian.2023", ""));

        assertEquals(64, title.length());
        assertTrue(title.endsWith("…: capaian 2023"), title);
        assertEquals("IKU1: pagu", Trace.title(new Origin("IKU1", "", "pagu", "")));
    }

    @Test
    void oneOriginHasOneTagAndAllItsForms() {
        var trace = new Trace();
        trace.note(origin("IKU1", "target.2023"), "2");
        trace.note(origin("IKU2", "target.2023"), "3");
        trace.note(origin("IKU1", "target.2023"), "2 (dua)\u200b\u00a0naskah");

        assertEquals(
                List.of(
                        new TracedFigure(
                                "IKU1/target.2023",
                                origin("IKU1", "target.2023"),
                                List.of("2", "2 (dua) naskah")),
                        new TracedFigure(
                                "IKU2/target.2023", origin("IKU2", "target.2023"), List.of("3"))),
                trace.figures());
    }

    @Test
    void thePartIsReadBackAsWritten() throws Exception {
        var figure =
                new TracedFigure(
                        "IKU1/capaian.2023",
                        new Origin("IKU1", "Nama <\"&> ÷", "capaian.2023", "2 ÷ 2 × 100 %"),
                        List.of("100 %", "seratus persen"));
        var part =
                new TraceXml(
                        Optional.of(
                                new Provenance("lkjip", "Setda", 2023, Map.of("versi", "murni"))),
                        Map.of("s1", "1.1"),
                        List.of(figure));

        assertEquals(Optional.of(part), TraceXml.read(new ByteArrayInputStream(part.bytes())));
    }

    @Test
    void partsOfOthersAreLeftAlone() throws Exception {
        var xml = "<trace xmlns=\"urn:lain\"/>".getBytes(StandardCharsets.UTF_8);

        assertEquals(Optional.empty(), TraceXml.read(new ByteArrayInputStream(xml)));
    }
}
