package id.jenjang.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import id.jenjang.dsl.internal.link.LinkMessages;
import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.dsl.internal.link.PlanScopeProvider;
import id.jenjang.dsl.internal.parser.JenjangValueConverters;
import id.jenjang.dsl.internal.parser.NumberLexer;
import id.jenjang.dsl.internal.parser.RepairingParser;
import id.jenjang.dsl.internal.parser.SyntaxMessages;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

import java.util.Locale;

/**
 * The parts of the language that differ from Xtext's defaults. One module, and so one injector,
 * speaks one language.
 */
public class JenjangRuntimeModule extends AbstractJenjangRuntimeModule {

    private final Locale locale;

    /** A module whose messages are Indonesian. */
    public JenjangRuntimeModule() {
        this(Locale.of("id"));
    }

    /**
     * A module whose messages are in the given language.
     *
     * @param locale Indonesian or English; any other language falls back to Indonesian
     */
    public JenjangRuntimeModule(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        binder.bind(Locale.class).toInstance(locale);
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return RepairingParser.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return JenjangValueConverters.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return PlanScopeProvider.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return PlanResource.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerBindings.RUNTIME))
                .to(NumberLexer.class);
    }

    /** Syntax errors as sentences. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** Unresolved names as sentences. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
            bindILinkingDiagnosticMessageProvider() {
        return LinkMessages.class;
    }
}
