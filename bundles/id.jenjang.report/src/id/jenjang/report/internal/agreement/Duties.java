package id.jenjang.report.internal.agreement;

import id.jenjang.measure.Rencana;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an official answers for, at the highest level that is wholly in his hands: a program or
 * kegiatan whose sub kegiatan are nobody else's, else the sub kegiatan themselves; and every
 * indicator that names him. Who leads units answers for what is theirs, too. An official who only
 * has sub kegiatan and leads nobody promises their outputs (eselon IV); all others promise
 * objectives, programs and kegiatan (eselon III).
 */
final class Duties {

    private final Set<PenanggungJawab> hands;
    private final boolean outputsOnly;
    private final List<Duty> promises = new ArrayList<>();
    private final List<ElemenProgram> budget = new ArrayList<>();
    private final Set<ElemenProgram> supporting = new LinkedHashSet<>();

    /**
     * An element with the indicators that are promised for it.
     *
     * @param element objective, program, kegiatan or sub kegiatan
     * @param indicators may be empty
     */
    record Duty(PemilikIndikator element, List<Indikator> indicators) {}

    Duties(Rencana rencana, Instansi instansi, List<Sasaran> sasaran, Party party) {
        hands = new HashSet<>(party.own());
        hands.addAll(party.below());
        List<Program> programs = rencana.program(instansi);
        outputsOnly = party.below().isEmpty() && named(sasaran, programs).findAny().isEmpty();
        for (Sasaran each : sasaran) {
            List<Indikator> mine = each.getIndikator().stream().filter(this::isMine).toList();
            if (!mine.isEmpty()) {
                promises.add(new Duty(each, mine));
                List<ElemenProgram> named =
                        mine.stream().flatMap(i -> rencana.pendukung(i).stream()).toList();
                supporting.addAll(named.isEmpty() ? rencana.pendukung(each) : named);
            }
        }
        programs.forEach(this::add);
        promises.sort((a, b) -> Integer.compare(level(a.element()), level(b.element())));
    }

    /** The indicators above sub kegiatan that name the official or somebody below him. */
    private Stream<Indikator> named(List<Sasaran> sasaran, List<Program> programs) {
        Stream<PemilikIndikator> upper =
                Stream.concat(
                        sasaran.stream(),
                        programs.stream()
                                .flatMap(
                                        p ->
                                                Stream.concat(
                                                        Stream.of(p), p.getKegiatan().stream())));
        return upper.flatMap(each -> each.getIndikator().stream()).filter(this::isMine);
    }

    private static int level(PemilikIndikator element) {
        return switch (element) {
            case Program program -> 1;
            case Kegiatan kegiatan -> 2;
            case SubKegiatan sub -> 3;
            default -> 0;
        };
    }

    private void add(Program program) {
        List<SubKegiatan> subs =
                program.getKegiatan().stream().flatMap(k -> k.getSubKegiatan().stream()).toList();
        boolean named = program.getIndikator().stream().anyMatch(this::isMine);
        boolean whole = isWhole(subs);
        if (!outputsOnly && (named || whole)) {
            promises.add(new Duty(program, promised(program, whole)));
        }
        int before = budget.size();
        program.getKegiatan().forEach(this::add);
        if (named && budget.size() == before && subs.stream().noneMatch(Duties::isGiven)) {
            budget.add(program);
        }
    }

    private void add(Kegiatan kegiatan) {
        boolean named = kegiatan.getIndikator().stream().anyMatch(this::isMine);
        boolean whole = isWhole(kegiatan.getSubKegiatan());
        if (!outputsOnly && (named || whole)) {
            promises.add(new Duty(kegiatan, promised(kegiatan, whole)));
            budget.add(kegiatan);
            return;
        }
        for (SubKegiatan sub : kegiatan.getSubKegiatan()) {
            if (isMine(sub)) {
                promises.add(new Duty(sub, List.copyOf(sub.getIndikator())));
                budget.add(sub);
            }
        }
    }

    private List<Indikator> promised(PemilikIndikator element, boolean whole) {
        return element.getIndikator().stream().filter(i -> whole || isMine(i)).toList();
    }

    /** Whether some of the sub kegiatan are the official's and none is given to anybody else. */
    private boolean isWhole(List<SubKegiatan> subs) {
        return subs.stream().anyMatch(this::isMine)
                && subs.stream().allMatch(sub -> isMine(sub) || !isGiven(sub));
    }

    private static boolean isGiven(SubKegiatan sub) {
        return !sub.getPenanggungJawab().isEmpty()
                || sub.getIndikator().stream().anyMatch(i -> !i.getPenanggungJawab().isEmpty());
    }

    private boolean isMine(SubKegiatan sub) {
        return sub.getPenanggungJawab().stream().anyMatch(hands::contains)
                || sub.getIndikator().stream().anyMatch(this::isMine);
    }

    private boolean isMine(Indikator indikator) {
        return indikator.getPenanggungJawab().stream().anyMatch(hands::contains);
    }

    /** Whether the official answers for nothing. */
    boolean isEmpty() {
        return promises.isEmpty();
    }

    /** Whether only outputs of sub kegiatan are promised. */
    boolean outputsOnly() {
        return outputsOnly;
    }

    /** What is promised: objectives, programs, kegiatan, sub kegiatan. */
    List<Duty> promises() {
        return List.copyOf(promises);
    }

    /** The elements whose budget is the official's; none stands below another. */
    List<ElemenProgram> budget() {
        return List.copyOf(budget);
    }

    /** What carries the promised objectives; the budget may be shared with others. */
    List<ElemenProgram> supporting() {
        return List.copyOf(supporting);
    }
}
