package eu.werein.training.catalogue.messaging;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.Subscription;
import eu.werein.training.catalogue.Catalogue;
import eu.werein.training.catalogue.Entry;
import eu.werein.training.cycles.messaging.CycleData;
import eu.werein.training.cycles.messaging.CycleMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueSubscription {

    @Bean
    Subscription keepCatalogue(Catalogue catalogue) {
        return new Subscription(
                "keep-catalogue", CycleMessages.TOPIC, new KeepCatalogue(catalogue));
    }

    /** Every event tells the whole cycle, so the newest is enough. */
    private record KeepCatalogue(Catalogue catalogue) implements EventHandler {

        @Override
        public boolean concerns(Event event) {
            return CycleMessages.TYPES.contains(event.type());
        }

        @Override
        public void on(Event event) {
            CycleData told = EventJson.read(event, CycleData.class);
            catalogue.take(new Entry(event.partner(), told), event.sequence());
        }
    }
}
