package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.edit.WritingMistakes;
import id.jenjang.dsl.ide.form.ValueEntry;
import id.jenjang.dsl.ide.internal.PlanFigures;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Besaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** What the sheets of one plan share: its figures, its words, and how values are shown. */
final class SheetContext {

    private static final String AT_LEAST = "≥ ";

    private final EditedPlan plan;
    private final WritingMistakes mistakes;
    private final String agency;
    private final PlanFigures figures;
    private final Sentences sentences;
    private final Penjelasan words;

    /**
     * A context.
     *
     * @param editor the editor of the plan
     * @param agency the short name of the only agency shown; null for all
     */
    SheetContext(PlanEditor editor, String agency) {
        plan = editor.plan();
        mistakes = new WritingMistakes(editor);
        this.agency = agency;
        figures = PlanFigures.of(plan.plan());
        sentences = new Sentences(Grid.class, plan.locale());
        words = new Penjelasan(plan.locale());
    }

    EditedPlan plan() {
        return plan;
    }

    Rencana rencana() {
        return plan.plan().rencana();
    }

    Penjelasan words() {
        return words;
    }

    String say(String key, Object... arguments) {
        return sentences.get(key, arguments);
    }

    Pengukur measure(EObject element, int year) {
        return figures.measure(element, year);
    }

    ElementRef ref(EObject element) {
        return ElementRef.of(plan, element).orElseThrow();
    }

    /**
     * The cell of something written in an element: fixed while its text has a mistake.
     *
     * @param element not asked for in a plan without mistakes
     */
    GridCell in(Supplier<Optional<EObject>> element, GridCell cell) {
        return (mistakes.isNone() ? Optional.<EObject>empty() : element.get())
                .flatMap(each -> mistakes.in(each, ref(each)))
                .map(
                        where ->
                                cell.fixed(
                                        say(
                                                "salah.tulis",
                                                where.file().getFileName(),
                                                where.line())))
                .orElse(cell);
    }

    /** Whether an element is shown: all are, or those of the one agency. */
    boolean isShown(EObject element) {
        return agency == null
                || rencana()
                        .instansiOf(element)
                        .map(Instansi::getId)
                        .filter(agency::equals)
                        .isPresent();
    }

    /** A value that is written, or nothing, to be typed over. */
    GridCell value(Nilai value) {
        var text = ValueEntry.text(value);
        return GridCell.written(text, value instanceof NilaiAngka ? text.replace(".", "") : text);
    }

    /** An amount that is written, to be typed over. */
    GridCell amount(BigDecimal amount) {
        return amount == null
                ? GridCell.written("", "")
                : GridCell.written(money(amount), money(amount).replace(".", ""));
    }

    /** An amount that is computed. */
    GridCell sum(Jumlah amount, String formula) {
        var text = amount.angka().map(each -> (amount.lengkap() ? "" : AT_LEAST) + money(each));
        return new GridCell(
                text.orElse(""),
                amount.angka().map(each -> money(each).replace(".", "")).orElse(""),
                false,
                text.isEmpty() ? "" : formula,
                "");
    }

    static String money(BigDecimal amount) {
        return FormatAngka.rupiah(amount).substring("Rp ".length());
    }

    /** A percentage that is computed, or why there is none. */
    GridCell percent(Pengukur measure, Hasil figure, Besaran kind, String formula) {
        if (figure instanceof Hasil.TidakTersedia none) {
            return GridCell.computed("", "", words.alasan(none));
        }
        var text = measure.teks(figure, kind);
        return new GridCell(text + "%", text.replace(".", "") + "%", false, formula, "");
    }

    /** The agency of an element, if it can be written: every agency has a short name. */
    Optional<Instansi> agency(EObject element) {
        return rencana().instansiOf(element).filter(each -> each.getId() != null);
    }
}
