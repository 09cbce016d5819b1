package id.jenjang.report.internal.pohon;

import id.jenjang.model.Bernama;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Misi;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.MisiGroups;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.tree.Figure.Measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the cascade of an agency: vision, missions, goals, objectives, and the programs with their
 * kegiatan and sub kegiatan. Levels a plan skips are skipped; programs that support no objective
 * stand beside the tree.
 */
final class CascadeTree {

    private final ReportContext context;
    private final Measures measures;
    private final Map<Program, String> programs = new LinkedHashMap<>();
    private final Map<String, Bernama> sources = new LinkedHashMap<>();
    private int tujuan;
    private int sasaran;
    private int elements;

    CascadeTree(ReportContext context) {
        this.context = context;
        this.measures = new Measures(context);
    }

    /** The topmost elements; empty when the plan has neither goal, objective nor program. */
    List<Element> roots() {
        List<Element> below =
                new MisiGroups(context).groups().stream().flatMap(g -> group(g).stream()).toList();
        List<Element> roots = new ArrayList<>();
        Optional<String> visi = MisiGroups.visi(context);
        if (visi.isPresent() && !below.isEmpty()) {
            roots.add(element(Level.VISI, text("cascading.visi"), visi.get(), List.of(), below));
        } else {
            roots.addAll(below);
        }
        context.program().stream()
                .filter(p -> !programs.containsKey(p))
                .map(this::program)
                .forEach(roots::add);
        return List.copyOf(roots);
    }

    /** What of the plan the elements stand for, by their ids, once there are roots. */
    Map<String, Bernama> sources() {
        return sources;
    }

    private Element known(Bernama source, Element element) {
        sources.put(element.id(), source);
        return element;
    }

    private List<Element> group(Group group) {
        List<Element> goals = group.goals().stream().flatMap(g -> goal(g).stream()).toList();
        Misi misi = group.misi();
        return misi == null
                ? goals
                : List.of(
                        known(
                                misi,
                                element(
                                        Level.MISI,
                                        numbered("cascading.misi", group.number()),
                                        misi.getNama(),
                                        List.of(),
                                        goals)));
    }

    private List<Element> goal(Goal goal) {
        if (goal.tujuan() == null) {
            return goal.sasaran().stream().map(this::sasaran).toList();
        }
        tujuan++;
        String title = numbered("cascading.tujuan", tujuan);
        List<Element> below = goal.sasaran().stream().map(this::sasaran).toList();
        return List.of(
                known(
                        goal.tujuan(),
                        element(
                                Level.TUJUAN,
                                title,
                                goal.tujuan().getNama(),
                                measures.of(goal.tujuan().getIndikator()),
                                below)));
    }

    private Element sasaran(Sasaran objective) {
        sasaran++;
        String title = numbered("cascading.sasaran", sasaran);
        List<Element> below = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (Program program : context.rencana().programPendukung(objective)) {
            if (programs.containsKey(program)) {
                shared.add(programs.get(program));
            } else {
                below.add(program(program));
            }
        }
        elements++;
        return known(
                objective,
                new Element(
                        "e" + elements,
                        Level.SASARAN,
                        title,
                        Cells.name(objective.getNama()),
                        measures.of(objective.getIndikator()),
                        below,
                        shared));
    }

    private Element program(Program program) {
        Element element =
                element(
                        Level.PROGRAM,
                        coded("pohon.tingkat.program", program.getKode()),
                        program.getNama(),
                        measures.of(program.getIndikator()),
                        program.getKegiatan().stream().map(this::kegiatan).toList());
        programs.put(program, element.id());
        return known(program, element);
    }

    private Element kegiatan(Kegiatan kegiatan) {
        return known(
                kegiatan,
                element(
                        Level.KEGIATAN,
                        coded("pohon.tingkat.kegiatan", kegiatan.getKode()),
                        kegiatan.getNama(),
                        measures.of(kegiatan.getIndikator()),
                        kegiatan.getSubKegiatan().stream().map(this::subKegiatan).toList()));
    }

    private Element subKegiatan(SubKegiatan sub) {
        return known(
                sub,
                element(
                        Level.SUBKEGIATAN,
                        coded("pohon.tingkat.subkegiatan", sub.getKode()),
                        sub.getNama(),
                        measures.of(sub.getIndikator()),
                        List.of()));
    }

    private Element element(
            Level level,
            String title,
            String name,
            List<Measure> indicators,
            List<Element> children) {
        elements++;
        return new Element(
                "e" + elements, level, title, Cells.name(name), indicators, children, List.of());
    }

    private String numbered(String key, int number) {
        return context.wording().text(key, Map.of("nomor", number));
    }

    private String coded(String key, String code) {
        return code == null || code.isBlank() ? text(key) : text(key) + " " + code;
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}
