package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.File;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.boundary.DocumentGeneration;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.publication.boundary.Publishing;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The doors inside the real server: who has not signed in passes none but the public ones. */
@ArquillianTest
class DoorsIT {

    @Deployment
    static EnterpriseArchive house() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/compendium.ear"));
        ear.delete("compendium-web.war");
        ear.delete("META-INF/application.xml");
        // it speaks of the web archive
        ear.delete("META-INF/jboss-deployment-structure.xml");
        // the assertions run inside the server
        ear.addAsLibrary(new File(assertThat(ear)
                .getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        return ear.addAsModule(ShrinkWrap.create(WebArchive.class, "test.war")
                .addClass(DoorsIT.class)
                .addAsWebInfResource(new File("src/test/resources/beans.xml"), "beans.xml"));
    }

    @Inject
    Identifying identifying;

    @Inject
    PeriodAdministration periods;

    @Inject
    PeriodSealing sealing;

    @Inject
    DocumentGeneration generation;

    @Inject
    Publishing publishing;

    @Inject
    PublishedEditions editions;

    @Inject
    EntityManager database;

    @Test
    void nobody_is_no_caller() {
        assertThatThrownBy(() -> identifying.caller()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobody_sees_the_periods() {
        assertThatThrownBy(() -> periods.list()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobody_seals() {
        assertThatThrownBy(() -> sealing.seal("2023")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobody_reads_documents_that_are_not_public() {
        assertThatThrownBy(() -> generation.list("2023")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobody_publishes() {
        assertThatThrownBy(() -> publishing.publish("2023")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anybody_reads_what_is_published() {
        assertThat(editions.editions()).extracting("code").contains("2022");
    }

    @Test
    void the_persistence_provider_is_eclipselink() {
        assertThat(database.getDelegate().getClass().getName()).startsWith("org.eclipse.persistence");
    }
}
