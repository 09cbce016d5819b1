package id.jenjang.report.internal.table;

import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Misi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.report.internal.ReportContext;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agency's goals grouped by the mission they serve, each goal once, under the first mission it
 * serves. What serves no mission comes last.
 */
public final class MisiGroups {

    /**
     * A mission with the goals that serve it.
     *
     * @param number number of the mission in the RPJMD, 0 for the goals that serve none
     * @param misi the mission; null for the goals that serve none
     * @param goals goals in the order of the Renstra
     */
    public record Group(int number, Misi misi, List<Goal> goals) {}

    /**
     * A goal with its objectives.
     *
     * @param number number of the goal in its group
     * @param tujuan the goal; null for objectives written without one
     * @param sasaran its objectives
     */
    public record Goal(int number, Tujuan tujuan, List<Sasaran> sasaran) {}

    private final ReportContext context;

    /** Groups the goals of the report's agency. */
    public MisiGroups(ReportContext context) {
        this.context = context;
    }

    /**
     * The missions of the RPJMD in order; those below the vision, then those written without one.
     */
    public static List<Misi> misi(ReportContext context) {
        return context.rpjmd().stream()
                .flatMap(
                        r ->
                                Stream.concat(
                                        Optional.ofNullable(r.getVisi()).stream()
                                                .flatMap(v -> v.getMisi().stream()),
                                        r.getMisi().stream()))
                .toList();
    }

    /** The vision's wording. */
    public static Optional<String> visi(ReportContext context) {
        return context.rpjmd().map(Rpjmd::getVisi).map(v -> v.getNama());
    }

    /** The groups that have a goal. */
    public List<Group> groups() {
        List<Misi> missions = misi(context);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i <= missions.size(); i++) {
            Misi misi = i < missions.size() ? missions.get(i) : null;
            List<Goal> goals = goals(Optional.ofNullable(misi));
            if (!goals.isEmpty()) {
                groups.add(new Group(misi == null ? 0 : i + 1, misi, goals));
            }
        }
        return groups;
    }

    private List<Goal> goals(Optional<Misi> misi) {
        List<Goal> goals = new ArrayList<>();
        for (Tujuan tujuan : context.tujuan()) {
            Stream<ElemenRpjmd> supported =
                    Stream.concat(
                            tujuan.getMendukung().stream(),
                            tujuan.getSasaran().stream().flatMap(s -> s.getMendukung().stream()));
            if (firstMisi(supported).equals(misi)) {
                goals.add(new Goal(goals.size() + 1, tujuan, List.copyOf(tujuan.getSasaran())));
            }
        }
        List<Sasaran> loose =
                context.renstra().map(Renstra::getSasaran).stream()
                        .flatMap(List::stream)
                        .filter(s -> firstMisi(s.getMendukung().stream()).equals(misi))
                        .toList();
        if (!loose.isEmpty()) {
            goals.add(new Goal(goals.size() + 1, null, loose));
        }
        return goals;
    }

    private static Optional<Misi> firstMisi(Stream<ElemenRpjmd> supported) {
        return supported.flatMap(e -> misiOf(e).stream()).findFirst();
    }

    private static Optional<Misi> misiOf(ElemenRpjmd element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Misi misi) {
                return Optional.of(misi);
            }
        }
        return Optional.empty();
    }
}
