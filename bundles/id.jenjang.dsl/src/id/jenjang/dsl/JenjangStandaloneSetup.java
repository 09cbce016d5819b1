package id.jenjang.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;

import id.jenjang.model.RencanaPackage;

import java.util.Locale;

/**
 * Makes the language usable, in a plain JVM and in Equinox alike, without any extension registry.
 */
public final class JenjangStandaloneSetup extends JenjangStandaloneSetupGenerated {

    private final Locale locale;

    /** A set-up whose messages are Indonesian. */
    public JenjangStandaloneSetup() {
        this(Locale.of("id"));
    }

    /**
     * A set-up whose messages are in the given language.
     *
     * @param locale Indonesian or English
     */
    public JenjangStandaloneSetup(Locale locale) {
        this.locale = locale;
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // The metamodel must be in the registry before the grammar that names it is loaded.
        RencanaPackage.eINSTANCE.eClass();
        return super.createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(new JenjangRuntimeModule(locale));
    }
}
