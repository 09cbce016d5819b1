package id.jenjang.dsl.ide.internal.hover;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.complete.Texts;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Periode;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tangga;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An element of the plan: what it is, where it stands, its figures and what it hangs together with.
 */
final class ElementText {

    private final EditedPlan plan;
    private final Texts texts;
    private final Rencana rencana;
    private final List<String> lines = new ArrayList<>();

    ElementText(EditedPlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.rencana = plan.plan().rencana();
    }

    /** The element as Markdown; to be asked once. */
    String of(Bernama element) {
        head(element);
        details(element);
        var figures = new FigureText(plan, texts);
        switch (element) {
            case Indikator i -> lines.addAll(figures.indicator(i));
            case Instansi i -> lines.addAll(figures.agency(i));
            case PemilikIndikator p -> lines.addAll(figures.owner(p));
            default -> {
                // Only elements with indicators have figures of performance.
            }
        }
        if (element instanceof PenerimaAnggaran p) {
            lines.addAll(figures.budget(p));
        }
        links(element);
        return String.join("\n\n", lines);
    }

    private void head(Bernama element) {
        var id = element.getId() == null ? "" : " `" + element.getId() + "`";
        lines.add(
                "**"
                        + kind(element)
                        + "**"
                        + id
                        + (element.getNama() == null
                                ? ""
                                : " " + Markdown.plain(element.getNama())));
        var around = around(element);
        plan.plan()
                .locate(Place.of(element))
                .ifPresent(
                        range ->
                                lines.add(
                                        "_"
                                                + (around.isEmpty() ? "" : around + "; ")
                                                + texts.get(
                                                        "hover.di",
                                                        Markdown.plain(
                                                                range.file()
                                                                        .getFileName()
                                                                        .toString()),
                                                        range.line())
                                                + "_"));
    }

    private String kind(Bernama element) {
        return element instanceof Indikator i
                ? texts.find("unsur." + i.getJenis().getLiteral())
                        .orElseGet(() -> texts.kind("Indikator"))
                : texts.kind(element.eClass().getName());
    }

    /** The elements around it, the outermost first. */
    private static String around(EObject element) {
        var names = new ArrayList<String>();
        for (var each = element.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof Bernama named) {
                names.addFirst(
                        Markdown.plain(named.getId() == null ? named.getNama() : named.getId()));
            }
        }
        return String.join(" \u203A ", names);
    }

    private void details(Bernama element) {
        switch (element) {
            case Indikator i -> {
                var words = new ArrayList<String>();
                detail("hover.satuan", i.getSatuan()).ifPresent(words::add);
                detail("hover.arah", i.getArah().getLiteral()).ifPresent(words::add);
                detail("hover.akumulasi", i.getAkumulasi().getLiteral()).ifPresent(words::add);
                detail("hover.rumus", i.getRumus()).ifPresent(words::add);
                lines.add(String.join("  \n", words));
            }
            case Rpjmd r -> period(r.getPeriode());
            case Renstra r -> rencana.periode(r).ifPresent(this::period);
            case Tangga t -> lines.add(Markdown.plain(String.join(" < ", t.getTingkat())));
            case ElemenProgram e when e.getKode() != null -> lines.add("`" + e.getKode() + "`");
            default -> {
                // Its name says all.
            }
        }
    }

    private void period(Periode period) {
        if (period != null) {
            lines.add(
                    texts.get("hover.periode")
                            + ": "
                            + period.getAwal()
                            + "\u2013"
                            + period.getAkhir());
        }
    }

    private Optional<String> detail(String key, String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(texts.get(key) + ": " + Markdown.plain(value));
    }

    private void links(Bernama element) {
        switch (element) {
            case Sasaran s -> list("hover.didukung", rencana.pendukung(s));
            case Indikator i -> list("hover.didukung", rencana.pendukung(i));
            case ElemenProgram e -> list("hover.mendukung", rencana.didukungOleh(e));
            default -> {
                // Nothing else is supported across documents.
            }
        }
    }

    private void list(String key, Collection<? extends Bernama> elements) {
        if (!elements.isEmpty()) {
            lines.add(
                    elements.stream()
                            .map(
                                    each ->
                                            (each.getId() == null ? "" : "`" + each.getId() + "` ")
                                                    + Markdown.plain(each.getNama()))
                            .collect(Collectors.joining("; ", texts.get(key) + ": ", "")));
        }
    }
}
