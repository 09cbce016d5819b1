package id.jenjang.dsl.ide.lsp;

import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.rules.Checker;

import java.util.Locale;

/**
 * What a language server is started with.
 *
 * @param locale language of all messages when the client names none
 * @param checker the rules plans are checked with; never null
 * @param knowledge what completion knows beside the plan; never null
 * @param page composes the page shown beside a plan; never null
 * @param version the version told to clients; never null
 */
public record ServerSetup(
        Locale locale, Checker checker, Knowledge knowledge, PlanPage page, String version) {}
