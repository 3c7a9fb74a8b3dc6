package eu.werein.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked, per replica of the gateway. Rates are in cost units: reading costs one,
 * what is dearer costs more (see the route table).
 *
 * @param anonymous one peer address without account; an office behind one address shares it
 * @param person one account
 * @param partner everybody together in one partner's paths
 * @param atOncePerPerson requests under way for one account or address
 * @param atOncePerPartner requests under way in one partner's paths
 * @param atOnce requests under way altogether
 * @param streamsPerPerson open event streams of one account
 * @param streams open event streams altogether
 */
@ConfigurationProperties("werein.gateway.limits")
public record LimitSettings(
        @DefaultValue Anonymous anonymous,
        @DefaultValue Account person,
        @DefaultValue Partner partner,
        @DefaultValue("32") int atOncePerPerson,
        @DefaultValue("48") int atOncePerPartner,
        @DefaultValue("256") int atOnce,
        @DefaultValue("6") int streamsPerPerson,
        @DefaultValue("1000") int streams) {

    /** A bucket's size and how fast it fills. */
    interface Rate {
        int perSecond();

        int burst();
    }

    public record Anonymous(@DefaultValue("40") int perSecond, @DefaultValue("400") int burst)
            implements Rate {}

    public record Account(@DefaultValue("40") int perSecond, @DefaultValue("400") int burst)
            implements Rate {}

    public record Partner(@DefaultValue("400") int perSecond, @DefaultValue("2000") int burst)
            implements Rate {}
}
