package id.jenjang.dsl.ide.grid;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.SubKegiatan;

import java.util.HashMap;
import java.util.Map;

/** Short names that nobody has, for elements that are to be referred to for the first time. */
final class FreshNames {

    private final Rencana rencana;
    private final Map<String, Integer> last = new HashMap<>();

    FreshNames(Rencana rencana) {
        this.rencana = rencana;
    }

    String of(Bernama element) {
        var stem = stem(element);
        int number = last.getOrDefault(stem, 0);
        do {
            number++;
        } while (rencana.byId(stem + number).isPresent());
        last.put(stem, number);
        return stem + number;
    }

    private static String stem(Bernama element) {
        return switch (element) {
            case Indikator i when i.getJenis() == JenisIndikator.IKU -> "IKU";
            case Indikator i -> "IND";
            case Program p -> "P";
            case Kegiatan k -> "K";
            case SubKegiatan s -> "SK";
            default -> "U";
        };
    }
}
