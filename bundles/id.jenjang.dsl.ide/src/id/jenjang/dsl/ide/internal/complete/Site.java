package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.dsl.ide.internal.expect.Spot;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Periode;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.TabelTarget;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The place somebody writes at, and everything known about it. */
public final class Site {

    private static final int YEAR = 4;

    private final EditedPlan plan;
    private final Path file;
    private final String text;
    private final Spot spot;
    private final Knowledge knowledge;
    private final Texts texts;
    private Behind behind;
    private Optional<Instansi> agencyOfFile;
    private Set<Integer> yearsWithTargets;

    /**
     * A place.
     *
     * @param plan gives the names of the plan; its own text of the file may be older
     * @param file the file being written
     * @param text its text
     * @param spot the place in it
     * @param knowledge what rooms above know
     */
    public Site(EditedPlan plan, Path file, String text, Spot spot, Knowledge knowledge) {
        this.plan = plan;
        this.file = file;
        this.text = text;
        this.spot = spot;
        this.knowledge = knowledge;
        this.texts = new Texts(plan.locale());
    }

    EditedPlan plan() {
        return plan;
    }

    Rencana rencana() {
        return plan.nearest().rencana();
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    Spot spot() {
        return spot;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Texts texts() {
        return texts;
    }

    /** What stands behind the place in its block. */
    Behind behind() {
        if (behind == null) {
            behind = Behind.of(text, spot.end());
        }
        return behind;
    }

    /** Whether a text is being written, its quotes already set. */
    boolean quoted() {
        return spot.kind() == Spot.Kind.TEXT;
    }

    /** What was typed of the word or text, without an opening quote. */
    String typed() {
        var written = spot.written(text);
        return quoted() ? written.substring(1) : written;
    }

    /** Nothing but a closing brace or a comment follows on the line: whole statements fit in. */
    boolean atLineEnd() {
        int at = spot.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length()
                || "\r\n}".indexOf(text.charAt(at)) >= 0
                || text.startsWith("//", at);
    }

    /** Nothing stands before on the line. */
    boolean beginsLine() {
        int at = spot.start();
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** A blank, where the next word would touch what stands behind otherwise. */
    String gap() {
        int at = spot.end();
        return at < text.length() && " \t".indexOf(text.charAt(at)) >= 0 ? "" : " ";
    }

    /** The blanks the line of the place begins with. */
    String indentation() {
        int line = text.lastIndexOf('\n', Math.max(0, spot.start() - 1)) + 1;
        if (spot.start() == 0) {
            line = 0;
        }
        int end = line;
        while (end < spot.start() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }

    /** Replaces what was typed by a word. */
    TextEdit word(String replacement) {
        return new TextEdit(spot.start(), spot.end() - spot.start(), replacement);
    }

    /** Replaces what was typed by a text, with the quotes that are missing. */
    TextEdit string(String value) {
        if (!quoted()) {
            return word("\"" + value + "\"");
        }
        boolean closed = closed();
        int start = spot.start() + 1;
        int end = closed ? spot.end() - 1 : spot.offset();
        return new TextEdit(start, end - start, closed ? value : value + closing());
    }

    private boolean closed() {
        return spot.end() > spot.offset() && text.charAt(spot.end() - 1) == closing().charAt(0);
    }

    private String closing() {
        return text.charAt(spot.start()) == '"' ? "\"" : "\u201D";
    }

    /** The agency the place is about. */
    Optional<Instansi> instansi(Frame frame) {
        return frame.nearest("instansi")
                .or(() -> frame.around("Instansi").flatMap(each -> each.text("id")))
                .flatMap(rencana()::byId)
                .filter(Instansi.class::isInstance)
                .map(Instansi.class::cast)
                .or(this::agencyOfFile)
                .or(
                        () ->
                                rencana().all(Instansi.class).size() == 1
                                        ? rencana().instansi()
                                        : Optional.empty());
    }

    private Optional<Instansi> agencyOfFile() {
        if (agencyOfFile == null) {
            agencyOfFile = instansiOfFile();
        }
        return agencyOfFile;
    }

    private Optional<Instansi> instansiOfFile() {
        return plan.nearest().berkas().stream()
                .filter(each -> plan.nearest().file(each).filter(file::equals).isPresent())
                .flatMap(each -> each.getElemen().stream())
                .flatMap(each -> rencana().instansiOf((EObject) each).stream())
                .findFirst();
    }

    /** The years of the plan the place is about, in order; empty when none are known. */
    List<Integer> period(Frame frame) {
        for (var each = frame; each != null; each = each.parent()) {
            for (var period : each.elements("periode")) {
                var years = years(period.text("awal"), period.text("akhir"));
                if (!years.isEmpty()) {
                    return years;
                }
            }
        }
        return instansi(frame)
                .flatMap(rencana()::renstra)
                .flatMap(rencana()::periode)
                .or(
                        () ->
                                rencana().all(Rpjmd.class).stream()
                                        .map(Rpjmd::getPeriode)
                                        .filter(p -> p != null)
                                        .findFirst())
                .map(Site::years)
                .orElse(List.of());
    }

    /** The years of the period from the first one that any table of the plan has a target for. */
    List<Integer> targetYears(Frame frame) {
        var period = period(frame);
        for (int i = 0; i < period.size(); i++) {
            if (yearsWithTargets().contains(period.get(i))) {
                return period.subList(i, period.size());
            }
        }
        // A plan's targets begin in the year after the one it is made in.
        return period.size() > 1 ? period.subList(1, period.size()) : period;
    }

    /** Looked for once, however many words there are to propose. */
    private Set<Integer> yearsWithTargets() {
        if (yearsWithTargets == null) {
            var years = new HashSet<Integer>();
            for (var table : rencana().all(TabelTarget.class)) {
                for (var value : table.getNilai()) {
                    years.add(value.getTahun());
                }
            }
            yearsWithTargets = years;
        }
        return yearsWithTargets;
    }

    private static List<Integer> years(Periode periode) {
        return years(periode.getAwal(), periode.getAkhir());
    }

    private static List<Integer> years(Optional<String> first, Optional<String> last) {
        return first.isPresent()
                        && last.isPresent()
                        && first.get().matches("\\d{4}")
                        && last.get().matches("\\d{4}")
                ? years(Integer.parseInt(first.get()), Integer.parseInt(last.get()))
                : List.of();
    }

    private static List<Integer> years(int first, int last) {
        return last - first > YEAR * YEAR
                ? List.of()
                : IntStream.rangeClosed(first, last).boxed().toList();
    }
}
