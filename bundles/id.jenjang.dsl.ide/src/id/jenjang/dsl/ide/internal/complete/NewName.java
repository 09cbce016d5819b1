package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A short name that no element has yet, in the way the plan names its elements. */
final class NewName implements Source {

    /** What was written just now is not in the plan yet. */
    private static final int NEAR = 10_000;

    private static final Pattern NUMBERED = Pattern.compile("\\$\\{@id (\\w+)}");

    /** What begins an element is its most usual word; the template of that word knows the name. */
    private static final Map<String, String> WORDS =
            Map.of("Indikator", "iku", "Pejabat", "pejabat", "Program", "program");

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        if (!option.place().endsWith(".id")) {
            return;
        }
        var rule = option.owner().rule().getName();
        var word =
                option.owner()
                        .text("jenis")
                        .orElse(WORDS.getOrDefault(rule, rule.toLowerCase(Locale.ROOT)));
        Templates.of(rule, word)
                .map(NUMBERED::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> free(site, matcher.group(1)))
                .filter(new Match(site.typed())::fits)
                .ifPresent(
                        name ->
                                drafts.add(
                                        new Draft(
                                                        CompletionItem.Kind.NEW_NAME,
                                                        name,
                                                        site.word(name + " "))
                                                .detail(site.texts().get("nama.bebas"))
                                                .at(Draft.Group.NAMES, 0)));
    }

    /** The first number behind a beginning that makes a name nobody has, here or in the plan. */
    static String free(Site site, String beginning) {
        int highest = 0;
        int from = Math.max(0, site.spot().start() - NEAR);
        int to = Math.min(site.text().length(), site.spot().end() + NEAR);
        var written =
                Pattern.compile("\\b" + beginning + "(\\d{1,6})\\b")
                        .matcher(site.text())
                        .region(from, to);
        while (written.find()) {
            highest = Math.max(highest, Integer.parseInt(written.group(1)));
        }
        int number = highest + 1;
        while (site.rencana().byId(beginning + number).isPresent()) {
            number++;
        }
        return beginning + number;
    }
}
