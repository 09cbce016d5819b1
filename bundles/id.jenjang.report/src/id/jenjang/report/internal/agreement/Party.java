package id.jenjang.report.internal.agreement;

import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.model.Unit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A party of an agreement: an office, or the head of a unit that names no office.
 *
 * @param position name of the office, as in "Kepala Bagian Hukum"; empty when the plan has none
 * @param office the office; empty for a unit that names none
 * @param id id it is asked for by; empty when the plan gives none
 * @param own office and units it leads, with nothing below them
 * @param below units below, and their offices
 */
record Party(
        String position,
        Optional<Pejabat> office,
        Optional<String> id,
        Set<PenanggungJawab> own,
        Set<PenanggungJawab> below) {

    /** Head of a unit whose office the plan does not name. */
    private static final String HEAD = "Kepala ";

    Party {
        own = Set.copyOf(own);
        below = Set.copyOf(below);
    }

    /** A party that has only an office; one without a name when the plan has none. */
    static Party of(Optional<Pejabat> office) {
        return new Party(
                office.map(Pejabat::getNama).orElse(""),
                office,
                office.map(Pejabat::getId),
                Set.copyOf(office.stream().toList()),
                Set.of());
    }

    /** Name of the position that leads a unit without a named office. */
    static String headOf(Unit unit) {
        return unit.getNama() == null ? "" : HEAD + unit.getNama();
    }

    /** The office, else the unit that is led; the agency for one without either. */
    Bernama holder(Instansi instansi) {
        return Stream.concat(office.stream(), own.stream())
                .map(Bernama.class::cast)
                .findFirst()
                .orElse(instansi);
    }

    /** Whether the party is asked for by an id. */
    boolean isNamed(String wanted) {
        return Stream.concat(own.stream().map(PenanggungJawab::getId), id.stream())
                .anyMatch(wanted::equals);
    }
}
