package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.rules.Rule;

/**
 * Numbers of rules with their titles, where a rule is silenced or weighed; those with findings
 * there first.
 */
final class Rules implements Source {

    /** More than there are rules. */
    private static final int RANKS = 10_000;

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        boolean silence = option.place().equals("Abaikan.aturan");
        if (!silence && !option.place().equals("AturanPemeriksaan.aturan") || site.quoted()) {
            return;
        }
        var match = new Match(site.typed());
        var locale = site.plan().locale();
        var found = FoundRules.near(site);
        int rank = 0;
        for (Rule rule : site.knowledge().rules().all()) {
            var title = rule.title(locale);
            if (match.fits(rule.id()) || match.fits(title)) {
                var text =
                        !site.atLineEnd()
                                ? rule.id()
                                : rule.id()
                                        + (silence
                                                ? " \"${1:" + site.texts().get("alasan") + "}\""
                                                : " ${1|galat,peringatan,catatan,mati|}")
                                        + "$0";
                var draft =
                        new Draft(CompletionItem.Kind.RULE, rule.id(), site.word(text))
                                .detail(title)
                                .documentation(rule.explanation(locale))
                                .filter(rule.id() + " " + title)
                                .at(Draft.Group.VALUES, found.rank(rule.id()) * RANKS + rank++);
                drafts.add(site.atLineEnd() ? draft.snippet() : draft);
            }
        }
    }
}
