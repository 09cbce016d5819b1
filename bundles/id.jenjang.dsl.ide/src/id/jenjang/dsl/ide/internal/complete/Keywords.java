package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import java.util.List;
import java.util.Optional;

/** Fixed words, alone or as the beginning of a whole statement with places to fill in. */
final class Keywords implements Source {

    private static final String SILENCE = "abaikan";
    private int rank;

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        var first = option.keyword().orElse("");
        if (first.isEmpty() || !Character.isLetter(first.charAt(0)) || site.quoted()) {
            return;
        }
        var word = joined(option.leaf(), first);
        if (!new Match(site.typed()).fits(word) || isWritten(site, option)) {
            return;
        }
        var rule = option.owner().rule().getName();
        var template = site.atLineEnd() ? template(option, rule, word) : Optional.<String>empty();
        boolean choice = !option.frame().isElement() && template.isEmpty();
        var kind =
                template.isPresent()
                        ? CompletionItem.Kind.TEMPLATE
                        : choice ? CompletionItem.Kind.CHOICE : CompletionItem.Kind.KEYWORD;
        var text =
                template.map(each -> new Snippet(site, option.owner(), null).expand(each))
                        .orElseGet(() -> word + (wantsMore(site, option) ? site.gap() : ""));
        var draft =
                new Draft(kind, word, site.word(text))
                        .detail(site.texts().meaning(rule, word).orElse(""))
                        .documentation(site.texts().meaning(rule, word).orElse(""))
                        .at(group(word, choice), rank++);
        drafts.add(template.isPresent() ? draft.snippet() : draft);
    }

    /** Something must follow the word, and nothing does. */
    private static boolean wantsMore(Site site, Option option) {
        return site.atLineEnd()
                && following(option.leaf()).stream()
                        .anyMatch(
                                each ->
                                        !(each instanceof Keyword)
                                                && !GrammarUtil.isOptionalCardinality(each));
    }

    private static Draft.Group group(String word, boolean choice) {
        if (word.equals(SILENCE)) {
            return Draft.Group.LAST;
        }
        return choice ? Draft.Group.VALUES : Draft.Group.KEYWORDS;
    }

    /** The word with the fixed words that always follow it: penanggung jawab. */
    static String joined(AbstractElement leaf, String first) {
        var word = new StringBuilder(first);
        for (var next : following(leaf)) {
            if (!(next instanceof Keyword keyword)
                    || keyword.getCardinality() != null
                    || !Character.isLetter(keyword.getValue().charAt(0))) {
                break;
            }
            word.append(' ').append(keyword.getValue());
        }
        return word.toString();
    }

    private static List<AbstractElement> following(AbstractElement leaf) {
        return leaf.eContainer() instanceof Group group
                ? group.getElements()
                        .subList(group.getElements().indexOf(leaf) + 1, group.getElements().size())
                : List.of();
    }

    private static Optional<Assignment> assigned(AbstractElement leaf) {
        return following(leaf).stream()
                .filter(Assignment.class::isInstance)
                .map(Assignment.class::cast)
                .findFirst();
    }

    /** What an element says only once, and has said. */
    private static boolean isWritten(Site site, Option option) {
        var single = assigned(option.leaf()).filter(each -> "=".equals(each.getOperator()));
        if (!(option.leaf() instanceof Keyword) || single.isEmpty() || option.frame().isEmpty()) {
            return false;
        }
        return option.owner().text(single.get().getFeature()).isPresent()
                || isInBlock(option) && site.behind().keywords().contains(option.keyword().get());
    }

    /** Within braces, not in the head of a statement, whose words return in the next one. */
    private static boolean isInBlock(Option option) {
        for (var each = option.leaf().eContainer();
                each instanceof AbstractElement element;
                each = element.eContainer()) {
            if (element instanceof Group group
                    && group.getElements().stream()
                            .anyMatch(e -> e instanceof Keyword k && k.getValue().equals("{"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> template(Option option, String rule, String word) {
        return Templates.of(rule, word)
                .or(
                        () ->
                                assigned(option.leaf())
                                        .filter(Keywords::isText)
                                        .map(each -> word + " \"${}\""));
    }

    private static boolean isText(Assignment assignment) {
        return assignment.getTerminal() instanceof RuleCall call
                && List.of("Teks", "BerkasPendamping").contains(call.getRule().getName());
    }
}
