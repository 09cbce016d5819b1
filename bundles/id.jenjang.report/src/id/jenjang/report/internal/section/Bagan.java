package id.jenjang.report.internal.section;

import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Misi;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Unit;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.pohon.PohonKinerja;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.MisiGroups;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Figure.Box;
import id.jenjang.report.tree.Figure.BoxTree;
import id.jenjang.report.tree.Figure.Outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures drawn from a plan: the organisation chart and the performance cascade. */
public final class Bagan {

    private Bagan() {}

    /** The organisation chart; nothing when the plan names no unit. */
    public static void organisasi(ReportContext context, ReportWriter out) {
        List<Unit> units = context.instansi().getUnit();
        if (units.isEmpty()) {
            return;
        }
        Wording w = context.wording();
        String head =
                Signing.office(context.instansi(), PeranPejabat.KEPALA)
                        .map(Pejabat::getNama)
                        .orElse(Cells.name(context.instansi().getNama()));
        Box root = new Box(head, "", units.stream().map(Bagan::unit).toList());
        String below =
                units.stream().map(u -> Cells.name(u.getNama())).collect(Collectors.joining(", "));
        Caption caption = out.caption(Caption.Kind.FIGURE, w.text("organisasi.judul"));
        out.add(
                w.paragraph(
                        "organisasi.pengantar", Map.of("gambar", ReportWriter.reference(caption))));
        String alternative =
                w.text("organisasi.alternatif", Map.of("puncak", head, "bawahan", below));
        out.add(new Figure(caption, new BoxTree(root), alternative));
    }

    private static Box unit(Unit unit) {
        return new Box(
                Cells.name(unit.getNama()), "", unit.getUnit().stream().map(Bagan::unit).toList());
    }

    /**
     * The cascade from vision to programs; nothing when the plan has neither goal nor objective.
     */
    public static void cascading(ReportContext context, ReportWriter out) {
        List<Group> groups = new MisiGroups(context).groups();
        if (groups.isEmpty()) {
            return;
        }
        Wording w = context.wording();
        String top = MisiGroups.visi(context).orElse(Cells.name(context.instansi().getNama()));
        String title = MisiGroups.visi(context).isPresent() ? w.text("cascading.visi") : "";
        Numbers numbers = new Numbers();
        Box root =
                new Box(
                        title,
                        top,
                        groups.stream().flatMap(g -> group(context, g, numbers).stream()).toList());
        Caption caption = out.caption(Caption.Kind.FIGURE, w.text("cascading.judul"));
        out.add(
                w.paragraph(
                        "cascading.pengantar", Map.of("gambar", ReportWriter.reference(caption))));
        String alternative =
                w.text(
                        "cascading.alternatif",
                        Map.of(
                                "tujuan", context.tujuan().size(),
                                "sasaran", context.sasaran().size(),
                                "indikator", context.iku().size(),
                                "puncak",
                                        title.isEmpty()
                                                ? top
                                                : title.toLowerCase(java.util.Locale.ROOT)));
        out.add(
                new Figure(
                        caption,
                        new Outline(new BoxTree(root), PohonKinerja.outline(context)),
                        alternative));
    }

    /** Goals and objectives are numbered through the whole figure. */
    private static final class Numbers {
        private int tujuan;
        private int sasaran;
    }

    private static List<Box> group(ReportContext context, Group group, Numbers numbers) {
        List<Box> goals =
                group.goals().stream().flatMap(g -> goal(context, g, numbers).stream()).toList();
        Misi misi = group.misi();
        return misi == null
                ? goals
                : List.of(
                        new Box(
                                title(context, "cascading.misi", group.number()),
                                Cells.name(misi.getNama()),
                                goals));
    }

    private static List<Box> goal(ReportContext context, Goal goal, Numbers numbers) {
        if (goal.tujuan() == null) {
            return goal.sasaran().stream().map(s -> sasaran(context, s, numbers)).toList();
        }
        numbers.tujuan++;
        String title = title(context, "cascading.tujuan", numbers.tujuan);
        List<Box> below = goal.sasaran().stream().map(s -> sasaran(context, s, numbers)).toList();
        return List.of(new Box(title, Cells.name(goal.tujuan().getNama()), below));
    }

    private static Box sasaran(ReportContext context, Sasaran sasaran, Numbers numbers) {
        numbers.sasaran++;
        List<Box> below = new ArrayList<>();
        List<Indikator> indicators = context.iku(sasaran);
        if (!indicators.isEmpty()) {
            below.add(
                    new Box(
                            context.wording().text("cascading.indikator"),
                            names(indicators),
                            programs(context, sasaran)));
        } else {
            below.addAll(programs(context, sasaran));
        }
        return new Box(
                title(context, "cascading.sasaran", numbers.sasaran),
                Cells.name(sasaran.getNama()),
                below);
    }

    private static List<Box> programs(ReportContext context, Sasaran sasaran) {
        List<Program> programs = context.rencana().programPendukung(sasaran);
        return programs.isEmpty()
                ? List.of()
                : List.of(
                        new Box(
                                context.wording().text("cascading.program"),
                                names(programs),
                                List.of()));
    }

    private static String names(List<? extends Bernama> elements) {
        return elements.stream()
                .map(e -> Cells.name(e.getNama()))
                .collect(Collectors.joining("; "));
    }

    private static String title(ReportContext context, String key, int number) {
        return context.wording().text(key, Map.of("nomor", number));
    }
}
