package id.jenjang.dsl.ide.fix;

import java.util.List;

/** Adds the element that another one lacks by a rule. */
final class MissingPartFixes implements FixSource {

    @Override
    public List<QuickFix> of(Spot spot) {
        var rule = spot.finding().ruleId();
        if (!MissingPart.rules().contains(rule)) {
            return List.of();
        }
        return spot
                .element()
                .flatMap(
                        found ->
                                MissingPart.of(rule, found)
                                        .map(part -> new AddedPart(spot, found, part)))
                .flatMap(AddedPart::fix)
                .stream()
                .toList();
    }
}
