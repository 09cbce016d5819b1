package id.jenjang.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.form.ValueEntry.Words;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class ValueEntryTest {

    private static final ValueEntry ENTRY = new ValueEntry(Locale.of("id"));
    private static final Words LADDER = new Words(List.of("CC", "B", "BB", "A"), false);

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D {
              sasaran S "Sasaran" {
                iku ANGKA "Angka" { target 2022: 2, 2023: 3,50% }
                iku TANGGA "Tangga" { tangga T  target 2022: BB, 2023: NA "belum rilis" memakai B tahun 2021 }
                iku KATA "Kata" { target 2022: "Sangat Baik", 2023: NA, 2024: NA "x" }
                iku BARU "Baru"
                iku PERSEN "Persen" satuan %
              }
            }
            instansi D "Dinas" {}
            tangga T { CC < B < BB < A }
            """;

    private static Indikator indicator(String id) {
        return (Indikator)
                EditedPlan.of(Map.of(Path.of("a.jenjang"), PLAN), Locale.of("id"))
                        .plan()
                        .rencana()
                        .byId(id)
                        .orElseThrow();
    }

    private static ElementData data(ValueEntry.Reading reading) {
        return ((ValueEntry.Value) reading).data();
    }

    private static String sentence(ValueEntry.Reading reading) {
        return ((ValueEntry.Wrong) reading).sentence();
    }

    @Test
    void numbersKeepTheirPercentSign() {
        assertEquals(
                ValueEntry.number(new BigDecimal("95"), true),
                data(ENTRY.read(" 95 % ", Words.NONE)));
        assertEquals(
                ValueEntry.number(new BigDecimal("1234.5"), false),
                data(ENTRY.read("1.234,5", Words.NONE)));
        assertEquals(new ValueEntry.Nothing(), ENTRY.read(" - ", Words.NONE));
    }

    @Test
    void wordsAreThoseOfTheLadder() {
        assertEquals(
                "BB",
                data(ENTRY.read("bb", LADDER)).get(Literals.NILAI_PREDIKAT__PREDIKAT).getFirst());
        assertEquals(
                "'AA' tidak ada pada tangga indikator ini; tulis salah satu dari CC, B, BB, A, atau"
                        + " NA.",
                sentence(ENTRY.read("AA", LADDER)));
        assertEquals(
                "'Baik' bukan angka; titik memisahkan ribuan dan koma memulai pecahan, misalnya"
                        + " 1.234,5.",
                sentence(ENTRY.read("Baik", indicator("ANGKA"))));
        assertEquals(
                "'Baik' bukan angka; titik memisahkan ribuan dan koma memulai pecahan, misalnya"
                        + " 1.234,5.",
                sentence(ENTRY.read("Baik", indicator("PERSEN"))));
        assertEquals(Literals.NILAI_PREDIKAT, data(ENTRY.read("Baik", indicator("KATA"))).type());
        assertEquals(Literals.NILAI_PREDIKAT, data(ENTRY.read("Baik", indicator("BARU"))).type());
        assertEquals(
                "Tulis 12,5: pecahan memakai koma.",
                sentence(ENTRY.read("12.5", indicator("KATA"))));
    }

    @Test
    void whatIsNotAvailableMaySayWhy() {
        var reason =
                ElementData.of(Literals.NILAI_NA).with(Literals.NILAI_NA__ALASAN, "belum rilis");
        for (var typed : List.of("NA belum rilis", "n/a (belum rilis)", "NA: \"belum rilis\"")) {
            assertEquals(reason, data(ENTRY.read(typed, Words.NONE)));
        }
        assertEquals(ElementData.of(Literals.NILAI_NA), data(ENTRY.read("N/A", Words.NONE)));
        assertEquals(
                "'22' bukan tahun; tahun ditulis empat angka, misalnya 2023.",
                sentence(ENTRY.read("NA memakai 7 tahun 22", Words.NONE)));
        assertEquals(
                "Tulis nilai pengganti dan tahunnya, misalnya NA (belum rilis) memakai 75,2 tahun"
                        + " 2022.",
                sentence(ENTRY.read("NA memakai - tahun 2022", Words.NONE)));
    }

    @Test
    void whatIsShownIsReadBack() {
        for (var id : List.of("ANGKA", "TANGGA", "KATA")) {
            var indicator = indicator(id);
            for (var each : indicator.getTarget().getFirst().getNilai()) {
                var text = ValueEntry.text(each.getNilai());
                assertEquals(
                        DataOf.element(each.getNilai()), data(ENTRY.read(text, indicator)), text);
            }
        }
    }
}
