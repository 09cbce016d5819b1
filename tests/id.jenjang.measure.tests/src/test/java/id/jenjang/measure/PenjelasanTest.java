package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Stream;

class PenjelasanTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "fr"})
    void everyReasonRemarkAndMistakeHasWords(String bahasa) {
        Penjelasan penjelasan = new Penjelasan(Locale.of(bahasa));
        List<String> semua = new ArrayList<>();
        for (Alasan alasan : Alasan.values()) {
            semua.add(penjelasan.alasan(new Hasil.TidakTersedia(alasan, null)));
            semua.add(penjelasan.alasan(new Hasil.TidakTersedia(alasan, "7")));
        }
        for (Catatan.Jenis jenis : Catatan.Jenis.values()) {
            semua.add(penjelasan.catatan(Catatan.of(jenis)));
            semua.add(penjelasan.catatan(Catatan.of(jenis, 2018)));
        }
        for (BacaAngka.Sebab sebab : BacaAngka.Sebab.values()) {
            semua.add(penjelasan.sebab("x", new BacaAngka.TidakTerbaca(sebab, null)));
            semua.add(penjelasan.sebab("x", new BacaAngka.TidakTerbaca(sebab, "1,5")));
        }
        for (Galat galat : Galat.values()) {
            semua.add(
                    penjelasan.galat(
                            new PenilaiTeks.Salah(
                                    galat,
                                    galat == Galat.TIDAK_TERSEDIA
                                            ? List.of("a", "b")
                                            : List.of("a", "b", "c"),
                                    galat == Galat.TIDAK_TERSEDIA
                                            ? new Hasil.TidakTersedia(Alasan.NA, null)
                                            : null,
                                    0,
                                    1)));
        }
        Stream.of(Pencapaian.values()).map(penjelasan::pencapaian).forEach(semua::add);
        Stream.of(Tren.values()).map(penjelasan::tren).forEach(semua::add);
        semua.addAll(List.of(penjelasan.efisien(true), penjelasan.efisien(false)));
        for (String teks : semua) {
            assertFalse(teks.isBlank() || teks.matches(".*\\{\\d.*"), teks);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String name = "id.jenjang.measure.messages";
        ResourceBundle indonesia = ResourceBundle.getBundle(name, Locale.of("id"), control);
        ResourceBundle inggris = ResourceBundle.getBundle(name, Locale.ENGLISH, control);
        TreeSet<String> sendiri = new TreeSet<>();
        inggris.getKeys()
                .asIterator()
                .forEachRemaining(
                        k -> {
                            if (!inggris.getString(k).equals(indonesia.getString(k))) {
                                sendiri.add(k);
                            }
                        });
        assertEquals(new TreeSet<>(indonesia.keySet()), sendiri);
    }

    @Test
    void wordsDoNotDependOnTheMachine() {
        assertEquals("meningkat", new Penjelasan(Locale.of("id")).tren(Tren.NAIK));
        assertEquals("rose", new Penjelasan(Locale.ENGLISH).tren(Tren.NAIK));
        assertEquals(
                "target 0 dan realisasi 0, sehingga tidak ada yang dapat dibandingkan",
                new Penjelasan(Locale.of("id"))
                        .alasan(new Hasil.TidakTersedia(Alasan.TARGET_NOL, "0,0")));
        assertEquals(
                "memakai data tahun 2018, 2019",
                new Penjelasan(Locale.of("id"))
                        .catatan(new Catatan(Catatan.Jenis.STAND_IN, List.of(2018, 2019))));
    }
}
