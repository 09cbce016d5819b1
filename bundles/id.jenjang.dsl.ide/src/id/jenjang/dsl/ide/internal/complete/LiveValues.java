package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.measure.KosakataHidup;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.PenerimaAnggaran;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of live values in a narrative: names and words, then what may be asked of them, each with
 * the figure it prints.
 */
public final class LiveValues {

    /** Figures shown beside so many proposals; more would take long. */
    private static final int SHOWN = 30;

    private final Site site;
    private final NarrativeContext context;
    private final Drafts drafts = new Drafts();
    private int shown;

    /**
     * Proposals at a place.
     *
     * @param context whose figures the narrative prints
     */
    public LiveValues(Site site, NarrativeContext context) {
        this.site = site;
        this.context = context;
    }

    /** What may be written in the live value at an offset; nothing outside of braces. */
    public Drafts at(int offset) {
        var open = opening(site.text(), offset);
        if (open.isPresent()) {
            new Expression(open.get() + 1, offset).propose();
        }
        return drafts;
    }

    /** The brace the offset stands behind on its line, if it opens a live value. */
    static Optional<Integer> opening(String text, int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '}') {
                return Optional.empty();
            }
            if (c == '{') {
                return i > 0 && text.charAt(i - 1) == '\\' ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The expression from behind its brace to the place. */
    private final class Expression {

        private final int begin;
        private final int offset;
        private final String written;

        Expression(int begin, int offset) {
            this.begin = begin;
            this.offset = offset;
            this.written = site.text().substring(begin, offset);
        }

        void propose() {
            int parenthesis = written.lastIndexOf('(');
            if (parenthesis > written.lastIndexOf(')')) {
                argument(parenthesis);
                return;
            }
            int dot = written.lastIndexOf('.');
            if (dot < 0) {
                beginnings();
            } else {
                members(written.substring(0, dot), dot + 1);
            }
        }

        private void beginnings() {
            int from = leading(0);
            var match = new Match(written.substring(from));
            int rank = 0;
            for (var word : KosakataHidup.kepala()) {
                if (match.fits(word)) {
                    add(word, word, from, Draft.Group.VALUES, rank++);
                }
            }
            elements(match, from, Bernama.class);
        }

        private void elements(Match match, int from, Class<? extends Bernama> type) {
            int rank = 0;
            var agency = context.instansi();
            for (var each : site.rencana().all(Bernama.class)) {
                if (each.getId() == null
                        || !type.isInstance(each)
                        || !match.fits(each.getId())
                                && (each.getNama() == null || !match.fits(each.getNama()))) {
                    continue;
                }
                if (rank++ == Drafts.MOST) {
                    drafts.leftOut();
                    return;
                }
                boolean own = agency.isPresent() && site.rencana().instansiOf(each).equals(agency);
                int group = own && each instanceof Indikator ? 0 : own ? 1 : 2;
                group += match.rank(each.getId()) == 0 ? 0 : 3;
                drafts.add(
                        new Draft(
                                        CompletionItem.Kind.ELEMENT,
                                        each.getId(),
                                        edit(from, each.getId()))
                                .detail(each.getNama())
                                .filter(each.getId() + " " + each.getNama())
                                .at(Draft.Group.REFERENCES, group * Drafts.MOST + rank));
            }
        }

        private void members(String path, int at) {
            int from = leading(at);
            var match = new Match(written.substring(from));
            var parts = path.split("\\.");
            int rank = 0;
            for (var word : words(parts)) {
                if (match.fits(word)) {
                    add(word, path + "." + word, from, Draft.Group.VALUES, rank++);
                }
            }
        }

        private List<String> words(String[] parts) {
            var words = new ArrayList<String>();
            var head = bare(parts[0]);
            boolean known = KosakataHidup.kepala().contains(head);
            var element = known ? Optional.<Bernama>empty() : site.rencana().byId(head);
            if (parts.length == 1) {
                words.addAll(KosakataHidup.anggota(head));
                element.map(KosakataHidup::sifat).ifPresent(words::addAll);
            } else if (parts.length == 2 && "pagu".equals(bare(parts[1]))) {
                words.addAll(KosakataHidup.anggota("pagu"));
            }
            // How a figure is printed can be chosen for figures only: the plan tells which are.
            for (var ending : KosakataHidup.akhiran()) {
                if (context.value(String.join(".", parts) + "." + ending)
                        instanceof PenilaiTeks.Berhasil) {
                    words.add(ending);
                }
            }
            return words;
        }

        private void argument(int parenthesis) {
            int from = leading(parenthesis + 1);
            var before = written.substring(0, parenthesis).strip();
            var last = before.substring(before.lastIndexOf('.') + 1).strip();
            var match = new Match(written.substring(from));
            int rank = 0;
            if (KosakataHidup.bertahun(last)) {
                for (var year : context.years()) {
                    if (match.fits(year)) {
                        add(year, before + "(" + year + ")", from, Draft.Group.VALUES, rank++);
                    }
                }
            }
            if (KosakataHidup.berunsur(before)) {
                elements(match, from, PenerimaAnggaran.class);
            }
        }

        private void add(String word, String expression, int from, Draft.Group group, int rank) {
            var figure = shown++ < SHOWN ? context.text(expression) : "";
            drafts.add(
                    new Draft(CompletionItem.Kind.LIVE_VALUE, word, edit(from, word))
                            .detail(figure)
                            .at(group, rank));
        }

        private TextEdit edit(int from, String replacement) {
            int end = offset;
            while (end < site.text().length()
                    && (Character.isLetterOrDigit(site.text().charAt(end))
                            || site.text().charAt(end) == '_')) {
                end++;
            }
            return new TextEdit(begin + from, end - begin - from, replacement);
        }

        private int leading(int from) {
            int at = from;
            while (at < written.length() && written.charAt(at) == ' ') {
                at++;
            }
            return at;
        }

        private static String bare(String part) {
            int parenthesis = part.indexOf('(');
            return (parenthesis < 0 ? part : part.substring(0, parenthesis)).strip();
        }
    }
}
