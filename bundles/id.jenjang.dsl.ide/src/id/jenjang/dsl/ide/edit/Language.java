package id.jenjang.dsl.ide.edit;

import com.google.inject.Injector;

import id.jenjang.dsl.JenjangStandaloneSetup;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.AbstractAntlrParser;

import java.io.StringReader;

/** What the edit service needs of the language: a parser that makes nodes only, and converters. */
final class Language {

    private static final Language SHARED =
            new Language(new JenjangStandaloneSetup().createInjectorAndDoEMFRegistration());

    private final Injector injector;
    private final IValueConverterService converters;

    private Language(Injector injector) {
        this.injector = injector;
        this.converters = injector.getInstance(IValueConverterService.class);
    }

    static Language shared() {
        return SHARED;
    }

    /** The nodes of a text. */
    IParseResult parse(String text) {
        return parser().parse(new StringReader(text));
    }

    private AbstractAntlrParser parser() {
        var parser = (AbstractAntlrParser) injector.getInstance(IParser.class);
        parser.setElementFactory(new NodesOnly());
        return parser;
    }

    /** Whether a rule reads exactly a word; the converters of some read anything. */
    boolean isWord(AbstractRule rule, String word) {
        return !(rule instanceof ParserRule parsed)
                || !parser().parse(parsed, new StringReader(word)).hasSyntaxErrors();
    }

    /** How values of the terminals and data types are read and written. */
    IValueConverterService converters() {
        return converters;
    }

    /** Builds elements without values: what is written where is all that is asked for. */
    private static final class NodesOnly implements IAstFactory {

        @Override
        public EObject create(EClassifier type) {
            return EcoreFactory.eINSTANCE.createEObject();
        }

        @Override
        public void set(EObject element, String feature, Object value, String rule, INode node) {
            // Values are read from the nodes.
        }

        @Override
        public void add(EObject element, String feature, Object value, String rule, INode node) {
            // Values are read from the nodes.
        }
    }
}
