package id.jenjang.dsl;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class JenjangStandaloneSetup extends JenjangStandaloneSetupGenerated {

	public static void doSetup() {
		new JenjangStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
