package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.edit.ModelChange.AddChild;
import id.jenjang.dsl.ide.edit.ModelChange.SetValues;
import id.jenjang.dsl.ide.edit.ModelChange.SetYears;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A table of years that was lined up before an edit is so afterwards; one that was not stays. */
class YearColumnsTest {

    private static final String LINED_UP =
            """
            renstra R "Renstra" untuk D {
              tujuan T1 "Tujuan" {
                sasaran S1 "Sasaran" {
                  iku IKU1 "Satu" satuan % {
                    kondisi awal     2020: 1
                    target           2021: 2, 2022:  3, 2023: 4 // murni
                    target perubahan          2022: 13, 2023: 5
                    rumus    "a  /  b"
                  }
                  iku IKU2 "Dua"   satuan % {
                    target   2021: 2,   2022:  3
                  }
                }
              }
            }
            instansi D  "Dinas" {}
            """;

    private static ElementData number(String digits) {
        return ElementData.of(Literals.NILAI_ANGKA)
                .with(Literals.NILAI_ANGKA__ANGKA, new BigDecimal(digits));
    }

    private static Map<Integer, ElementData> years(int from, String... values) {
        var years = new TreeMap<Integer, ElementData>();
        for (var value : values) {
            years.put(from + years.size(), number(value));
        }
        return years;
    }

    private static SetYears set(
            EditCase plan, String id, Versi version, int from, String... values) {
        return new SetYears(
                plan.named(id), Literals.INDIKATOR__TARGET, version, years(from, values));
    }

    /** The text with other lines, all else being as it was. */
    private static String with(String... lines) {
        var text = LINED_UP;
        for (int i = 0; i < lines.length; i += 2) {
            assertEquals(2, text.split(Pattern.quote(lines[i]), -1).length);
            text = text.replace(lines[i], lines[i + 1]);
        }
        return text;
    }

    @Test
    void theTableIsOneTheFormatterWouldLeave() {
        var laidOut = PlanFormatter.create().format(LINED_UP);
        assertEquals(
                LINED_UP.lines().skip(4).limit(3).toList(),
                laidOut.lines().skip(4).limit(3).map(each -> each.replace("  //", " //")).toList());
    }

    @Test
    void aWiderValueMovesTheColumnsBehindIt() {
        assertEquals(
                with(
                        "2021: 2, 2022:  3, 2023: 4 //", "2021: 2, 2022:     3, 2023: 4 //",
                        "perubahan          2022: 13, 2023: 5",
                                "perubahan          2022: 100,5, 2023: 5"),
                EditCase.of(LINED_UP)
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2022, "100.5", "5")));
    }

    @Test
    void aNarrowerValueLetsThemComeCloser() {
        assertEquals(
                with(
                        "2022:  3, 2023: 4 //",
                        "2022: 3, 2023: 4 //",
                        "2022: 13, 2023",
                        "2022: 1, 2023"),
                EditCase.of(LINED_UP)
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2022, "1", "5")));
    }

    @Test
    void aNewYearAndAYearThatGoesMoveThem() {
        assertEquals(
                with(
                        "perubahan          2022: 13, 2023: 5",
                        "perubahan 2021: 8, 2022: 13, 2023: 5"),
                EditCase.of(LINED_UP)
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2021, "8", "13", "5")));
        assertEquals(
                with(
                        "target           2021: 2, 2022:  3, 2023: 4 //",
                        "target           2022:  3, 2023: 4 //",
                        "perubahan          2022",
                        "perubahan 2022"),
                EditCase.of(LINED_UP).after(plan -> set(plan, "IKU1", null, 2022, "3", "4")));
    }

    @Test
    void aRowThatGoesAndARowThatComesMoveThem() {
        assertEquals(
                with(
                        "kondisi awal     2020: 1",
                        "kondisi awal 2020: 1",
                        "target           2021: 2, 2022:  3, 2023: 4 //",
                        "target       2021: 2, 2022: 3, 2023: 4 //",
                        "        target perubahan          2022: 13, 2023: 5\n",
                        ""),
                EditCase.of(LINED_UP).after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2022)));
        var one = LINED_UP.replaceAll("(?m)^ +(kondisi|target perubahan).*\n", "");
        assertEquals(
                one.replaceFirst(
                        "target  .*",
                        "target           2021: 2, 2022: 3, 2023: 4 // murni\n"
                                + "        target perubahan                   2023: 9"),
                EditCase.of(
                                one.replaceFirst(
                                        "target  .*", "target 2021: 2, 2022: 3, 2023: 4 // murni"))
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2023, "9")));
    }

    @Test
    void whatWasNotLinedUpStays() {
        assertEquals(
                with("2022:  3\n", "2022:  1.000\n"),
                EditCase.of(LINED_UP).after(plan -> set(plan, "IKU2", null, 2021, "2", "1000")));
        var crooked = LINED_UP.replace("2022:  3, 2023: 4", "2022: 3, 2023: 4");
        assertEquals(
                crooked.replace("2022: 13", "2022: 100,5"),
                EditCase.of(crooked)
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2022, "100.5", "5")));
    }

    @Test
    void aCrookedTableBesideALinedUpOneStays() {
        var apart =
                LINED_UP.replace("// murni\n", "// murni\n\n")
                        .replace(
                                "target           2021: 2, 2022:  3, 2023: 4",
                                "target       2021: 2, 2022:  3, 2023: 4")
                        .replace("awal     2020", "awal 2020")
                        .replace("perubahan          2022", "perubahan 2022");
        assertEquals(
                apart.replace("2022: 13", "2022: 100,5"),
                EditCase.of(apart)
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2022, "100.5", "5")));
    }

    @Test
    void whatIsNoTableStaysWhenTheTableMoves() {
        var both =
                EditCase.of(LINED_UP)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__RUMUS,
                                                "c"));
        assertEquals(with("\"a  /  b\"", "\"c\""), both);
    }

    @Test
    void windowsLineEndsStay() {
        var windows = LINED_UP.replace("\n", "\r\n");
        assertEquals(
                with(
                                "2022:  3, 2023: 4 //",
                                "2022: 3, 2023: 4 //",
                                "2022: 13, 2023",
                                "2022: 1, 2023")
                        .replace("\n", "\r\n"),
                EditCase.of(windows)
                        .after(plan -> set(plan, "IKU1", Versi.PERUBAHAN, 2022, "1", "5")));
    }

    @Test
    void aYearAddedAsAChildIsLinedUpToo() {
        assertEquals(
                with("2023: 5\n", "2023: 5, 2024: 7\n"),
                EditCase.of(LINED_UP)
                        .after(
                                plan ->
                                        new AddChild(
                                                plan.named("IKU1")
                                                        .child(Literals.INDIKATOR__TARGET, 1),
                                                Literals.TABEL_TARGET__NILAI,
                                                9,
                                                ElementData.of(Literals.NILAI_TAHUN)
                                                        .with(Literals.NILAI_TAHUN__TAHUN, 2024)
                                                        .with(
                                                                Literals.NILAI_TAHUN__NILAI,
                                                                number("7")))));
    }
}
