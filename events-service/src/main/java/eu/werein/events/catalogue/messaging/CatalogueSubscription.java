package eu.werein.events.catalogue.messaging;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Entry;
import eu.werein.events.gatherings.messaging.GatheringData;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueSubscription {

    @Bean
    Subscription keepCatalogue(Catalogue catalogue) {
        return new Subscription(
                "keep-catalogue", GatheringMessages.TOPIC, new KeepCatalogue(catalogue));
    }

    /** Every event tells the whole gathering, so the newest is enough. */
    private record KeepCatalogue(Catalogue catalogue) implements EventHandler {

        @Override
        public boolean concerns(Event event) {
            return GatheringMessages.TYPES.contains(event.type());
        }

        @Override
        public void on(Event event) {
            GatheringData told = EventJson.read(event, GatheringData.class);
            catalogue.take(new Entry(event.partner(), told), event.sequence());
        }
    }
}
