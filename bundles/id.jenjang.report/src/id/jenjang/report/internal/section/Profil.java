package id.jenjang.report.internal.section;

import static java.util.stream.Collectors.joining;

import id.jenjang.model.Instansi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the report says of the agency itself: legal basis, position, task, functions, purpose of the
 * report.
 */
public final class Profil {

    private static final int PURPOSES = 3;

    private static final List<String> NATIONAL_BASIS =
            List.of(
                    "dasar-hukum.keuangan-kinerja",
                    "dasar-hukum.sakip",
                    "dasar-hukum.pelaporan",
                    "dasar-hukum.perencanaan",
                    "dasar-hukum.evaluasi",
                    "dasar-hukum.penjenjangan");

    private Profil() {}

    /** Regulations the report rests on. */
    public static void dasarHukum(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        List<String> basis = new ArrayList<>(NATIONAL_BASIS.stream().map(w::text).toList());
        context.rpjmd().map(Rpjmd::getDasar).ifPresent(basis::add);
        basis.addAll(context.instansi().getDasar());
        context.renstra().map(Renstra::getDasar).ifPresent(basis::add);
        out.add(w.paragraph("dasar-hukum.pengantar"));
        out.add(ListBlock.of(ListBlock.Kind.DECIMAL, punctuated(basis)));
    }

    /** Position, task and functions. */
    public static void kedudukan(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Instansi instansi = context.instansi();
        if (!instansi.getDasar().isEmpty()) {
            out.add(w.paragraph("kedudukan.dasar"));
            out.add(ListBlock.of(ListBlock.Kind.DECIMAL, punctuated(instansi.getDasar())));
        }
        out.add(w.paragraph("kedudukan.kepala"));
        tasks(context, out);
    }

    /** Task and functions as the summary gives them. */
    public static void ringkas(ReportContext context, ReportWriter out) {
        Instansi instansi = context.instansi();
        if (!instansi.getDasar().isEmpty()) {
            String basis = String.join("; ", instansi.getDasar());
            out.add(context.wording().paragraph("ringkasan.dasar", Map.of("dasar", basis)));
        }
        tasks(context, out);
    }

    private static void tasks(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        List<String> functions = context.instansi().getFungsi();
        Optional<String> task =
                Optional.ofNullable(context.instansi().getTugas()).map(Profil::inSentence);
        if (task.isPresent()) {
            String key = functions.isEmpty() ? "kedudukan.tugas-saja" : "kedudukan.tugas";
            out.add(w.paragraph(key, Map.of("tugas", task.get())));
        } else if (!functions.isEmpty()) {
            out.add(w.paragraph("kedudukan.fungsi"));
        }
        if (!functions.isEmpty()) {
            out.add(ListBlock.of(ListBlock.Kind.DECIMAL, punctuated(functions)));
        }
    }

    /** Purpose of the report. */
    public static void maksudTujuan(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        out.add(w.paragraph("maksud-tujuan.1"));
        List<String> purposes =
                IntStream.rangeClosed(1, PURPOSES)
                        .mapToObj(i -> w.text("maksud-tujuan.butir." + i))
                        .toList();
        out.add(ListBlock.of(ListBlock.Kind.DECIMAL, punctuated(purposes)));
    }

    /**
     * The items of a list that runs on from a sentence: semicolons between them, a full stop at the
     * end.
     */
    public static List<String> punctuated(List<String> items) {
        return punctuatedPhrases(
                        items.stream().map(t -> new Phrase(List.of(new Inline.Text(t)))).toList())
                .stream()
                .map(phrase -> phrase.runs().stream().map(Inline::text).collect(joining()))
                .toList();
    }

    /** The same of items that keep emphasis and figures. */
    static List<Phrase> punctuatedPhrases(List<Phrase> items) {
        List<Phrase> result = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String mark = i == items.size() - 1 ? "." : i == items.size() - 2 ? "; dan" : ";";
            result.add(punctuated(items.get(i), mark));
        }
        return result;
    }

    private static Phrase punctuated(Phrase item, String mark) {
        List<Inline> runs = new ArrayList<>(item.runs());
        if (!runs.isEmpty() && runs.getLast() instanceof Inline.Text last) {
            String text = runs.size() == 1 ? last.text().strip() : last.text().stripTrailing();
            String bare = text.replaceFirst("[;.,]+$", "");
            runs.set(runs.size() - 1, new Inline.Text(bare + mark, last.marks()));
        } else {
            runs.add(new Inline.Text(mark));
        }
        return new Phrase(runs);
    }

    private static String inSentence(String text) {
        String bare = text.strip().replaceFirst("[.;]+$", "");
        boolean acronym = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return bare.isEmpty() || acronym
                ? bare
                : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }
}
