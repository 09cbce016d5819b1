package id.jenjang.acceptance.mutation;

import id.jenjang.acceptance.mutation.Mistake.Edit;
import id.jenjang.acceptance.mutation.Mistake.Span;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Every single mistake that can be made in a plan, by kind. */
final class PlanMistakes {

    private final Map<String, List<Mistake>> kinds = new TreeMap<>();
    private final Random random;
    private final Digits digits;
    private final LoadedPlan plan;
    private final Map<String, String> texts;

    PlanMistakes(LoadedPlan plan, Map<String, String> texts, Random random) {
        this.plan = plan;
        this.texts = texts;
        this.random = random;
        digits = new Digits(random);
    }

    /** Mistakes by kind; those of a transcript are not the plan's. */
    Map<String, List<Mistake>> all() {
        for (var file : plan.berkas()) {
            for (var element : file.getElemen()) {
                if (!(element instanceof Tercetak)) {
                    element.eAllContents().forEachRemaining(this::of);
                    of(element);
                }
            }
        }
        return kinds;
    }

    private void of(EObject element) {
        switch (element) {
            case NilaiAngka number -> numbers(number, Literals.NILAI_ANGKA__ANGKA, "angka");
            case EntriAnggaran entry -> {
                numbers(entry, Literals.ENTRI_ANGGARAN__PAGU, "pagu");
                numbers(entry, Literals.ENTRI_ANGGARAN__REALISASI, "realisasi anggaran");
                removed(entry, "entri anggaran hilang");
            }
            case EntriPengukuran entry -> removed(entry, "pengukuran hilang");
            case NilaiTahun year ->
                    feature(
                            year,
                            Literals.NILAI_TAHUN__TAHUN,
                            "tahun target salah",
                            PlanMistakes::otherYear);
            case Indikator indikator -> {
                names(indikator, "indikator diganti nama");
                links(indikator, Literals.INDIKATOR__DIDUKUNG);
                feature(indikator, Literals.INDIKATOR__SATUAN, "satuan diganti", old -> "\"Ton\"");
                feature(indikator, Literals.INDIKATOR__ARAH, "arah dibalik", PlanMistakes::turned);
            }
            case Sasaran sasaran -> {
                names(sasaran, "sasaran diganti nama");
                links(sasaran, Literals.SASARAN__DIDUKUNG);
                links(sasaran, Literals.SASARAN__MENDUKUNG);
            }
            case Tujuan tujuan -> {
                names(tujuan, "tujuan diganti nama");
                links(tujuan, Literals.TUJUAN__MENDUKUNG);
            }
            case ElemenProgram program -> program(program);
            default -> {
                // Nothing of it is written twice.
            }
        }
    }

    private void program(ElemenProgram program) {
        names(program, "program/kegiatan diganti nama");
        feature(
                program,
                Literals.ELEMEN_PROGRAM__KODE,
                "kode salah",
                code -> digits.changed(code).orElse(code));
        if (program instanceof SubKegiatan sub) {
            links(sub, Literals.SUB_KEGIATAN__PENANGGUNG_JAWAB);
        }
    }

    private void numbers(EObject element, EStructuralFeature feature, String what) {
        feature(element, feature, what + " berubah satu angka", n -> of(n, digits::changed));
        feature(element, feature, what + " tertukar angkanya", n -> of(n, digits::swapped));
        feature(element, feature, what + " bergeser komanya", n -> of(n, digits::shifted));
    }

    private static String of(String source, Function<String, Optional<String>> mistake) {
        int start = 0;
        while (!Character.isDigit(source.charAt(start))) {
            start++;
        }
        var before = source.substring(0, start);
        return mistake.apply(source.substring(start)).map(wrong -> before + wrong).orElse(source);
    }

    /** A renamed element may be told where its old name stands printed. */
    private void names(Bernama element, String kind) {
        feature(element, Literals.BERNAMA__NAMA, kind, this::renamed);
        var printed = printed(element.getNama());
        kinds.getOrDefault(kind, List.of()).stream()
                .filter(mistake -> mistake.right().contains(spanOf(element)))
                .forEach(mistake -> mistake.right().addAll(printed));
    }

    private List<Span> printed(String name) {
        var result = new ArrayList<Span>();
        var text = texts.get(MutationTest.TRANSCRIPT);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            result.add(new Span(MutationTest.TRANSCRIPT, at, at + name.length()));
        }
        return result;
    }

    /** A word of the name is left out, or the last one gets another ending. */
    private String renamed(String quoted) {
        var words = new ArrayList<>(List.of(quoted.substring(1, quoted.length() - 1).split(" ")));
        if (words.size() > 2) {
            words.remove(1 + random.nextInt(words.size() - 1));
        } else {
            words.add("Daerah Lain");
        }
        return "\"" + String.join(" ", words) + "\"";
    }

    private static String otherYear(String year) {
        return year.substring(0, 2) + year.charAt(3) + year.charAt(2);
    }

    private static String turned(String arah) {
        return arah.equals("naik") ? "turun" : "naik";
    }

    /** One link of a list is dropped; the clause goes with the last one. */
    private void links(EObject element, EReference feature) {
        var nodes = NodeModelUtils.findNodesForFeature(element, feature);
        for (INode node : nodes) {
            var file = file(element);
            var text = texts.get(file);
            int from = node.getOffset();
            int to = node.getEndOffset();
            if (nodes.size() > 1 && node != nodes.getFirst()) {
                from = text.lastIndexOf(',', from);
            } else if (nodes.size() > 1) {
                to = nodes.get(1).getOffset();
            } else {
                var keyword =
                        feature == Literals.SUB_KEGIATAN__PENANGGUNG_JAWAB
                                ? "penanggung"
                                : feature.getName();
                from = text.lastIndexOf(keyword, from);
            }
            var right = right(element);
            targets(element, feature).forEach(target -> right.addAll(right(target)));
            add(
                    "tautan hilang",
                    new Mistake("tautan hilang", new Edit(new Span(file, from, to), ""), right));
        }
    }

    private static List<EObject> targets(EObject element, EReference feature) {
        var value = element.eGet(feature);
        return value instanceof List<?> list
                ? list.stream().map(EObject.class::cast).toList()
                : List.of((EObject) value);
    }

    private void feature(
            EObject element,
            EStructuralFeature feature,
            String kind,
            UnaryOperator<String> mistake) {
        for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
            var source = NodeModelUtils.getTokenText(node);
            var wrong = mistake.apply(source);
            if (!wrong.equals(source)) {
                var at = new Span(file(element), node.getOffset(), node.getEndOffset());
                add(kind, new Mistake(kind, new Edit(at, wrong), right(element)));
            }
        }
    }

    private void removed(EObject element, String kind) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var at = new Span(file(element), node.getOffset(), node.getEndOffset());
        add(kind, new Mistake(kind, new Edit(at, ""), right(element)));
    }

    private void add(String kind, Mistake mistake) {
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(mistake);
    }

    /**
     * Where a finding about a mistake in an element may stand: in the entry or named element it
     * belongs to, or in the element an entry is of.
     */
    private List<Span> right(EObject element) {
        var result = new ArrayList<Span>();
        EObject owner = element;
        while (!(owner instanceof Bernama)
                && !(owner instanceof EntriAnggaran)
                && !(owner instanceof EntriPengukuran)
                && owner.eContainer() != null) {
            owner = owner.eContainer();
        }
        span(owner, result);
        switch (owner) {
            case EntriAnggaran entry when entry.getUntuk() != null ->
                    span(entry.getUntuk(), result);
            case EntriPengukuran entry when entry.getIndikator() != null ->
                    span(entry.getIndikator(), result);
            default -> {
                // It is its own subject.
            }
        }
        return result;
    }

    private void span(EObject element, List<Span> into) {
        var node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            into.add(spanOf(element));
        }
    }

    private Span spanOf(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return new Span(file(element), node.getOffset(), node.getEndOffset());
    }

    private String file(EObject element) {
        return plan.file(element).orElseThrow().toString().replace('\\', '/');
    }
}
