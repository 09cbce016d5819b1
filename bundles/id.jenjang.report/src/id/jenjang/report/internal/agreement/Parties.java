package id.jenjang.report.internal.agreement;

import id.jenjang.model.Instansi;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Unit;
import id.jenjang.report.internal.section.Signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The officials of an agency and who is above whom: the superior of a unit's head is the head of
 * the unit around it, at the top the head of the agency.
 */
final class Parties {

    private final Party head;
    private final Party superior;
    private final Map<Party, Party> below = new LinkedHashMap<>();

    Parties(Instansi instansi) {
        head = Party.of(Signing.office(instansi, PeranPejabat.KEPALA));
        superior = Party.of(Signing.office(instansi, PeranPejabat.ATASAN));
        instansi.getUnit().forEach(unit -> add(unit, head));
        for (Pejabat office : instansi.getPejabat()) {
            if (office.getPeran() == PeranPejabat.PEJABAT && !isKnown(office)) {
                below.put(Party.of(Optional.of(office)), head);
            }
        }
    }

    private void add(Unit unit, Party above) {
        Optional<Pejabat> office = leader(unit);
        Set<PenanggungJawab> own = new LinkedHashSet<>(office.stream().toList());
        own.add(unit);
        Set<PenanggungJawab> lower = new LinkedHashSet<>();
        unit.getUnit().forEach(each -> addAll(each, lower));
        Party party =
                new Party(
                        office.map(Pejabat::getNama).orElseGet(() -> Party.headOf(unit)),
                        office,
                        office.map(Pejabat::getId).or(() -> Optional.ofNullable(unit.getId())),
                        own,
                        lower);
        // Whoever leads the unit around it, too, has no agreement with himself.
        boolean same = office.isPresent() && office.equals(above.office());
        if (!same) {
            below.put(party, above);
        }
        unit.getUnit().forEach(each -> add(each, same ? above : party));
    }

    private static void addAll(Unit unit, Set<PenanggungJawab> all) {
        all.add(unit);
        all.addAll(leader(unit).stream().toList());
        unit.getUnit().forEach(each -> addAll(each, all));
    }

    private static Optional<Pejabat> leader(Unit unit) {
        return Optional.ofNullable(unit.getPimpinan()).filter(office -> !office.eIsProxy());
    }

    private boolean isKnown(Pejabat office) {
        return below.keySet().stream().anyMatch(party -> party.own().contains(office));
    }

    /** The head of the agency. */
    Party head() {
        return head;
    }

    /** Whom the head of the agency answers to. */
    Party superior() {
        return superior;
    }

    /** Everybody below the head, in the order of the units. */
    List<Party> officials() {
        return new ArrayList<>(below.keySet());
    }

    /** The official an id means, of an office or of a unit; empty for the head or none. */
    Optional<Party> official(String id) {
        return below.keySet().stream().filter(party -> party.isNamed(id)).findFirst();
    }

    /** Whom an official answers to. */
    Party superiorOf(Party official) {
        return below.getOrDefault(official, superior);
    }
}
