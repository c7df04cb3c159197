import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    readonly count?: number;
    readonly content: ReactNode;
  }[];
  /** Which tab is open: keep it in the URL's search. */
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Parts of one record, one at a time. Only the open part is in the page. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>): ReactNode {
  return (
    <AriaTabs className="fh-tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(key as Id)}>
      <TabList className="fh-tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="fh-tabs__tab">
            {tab.label}
            {tab.count !== undefined && <span className="fh-tabs__count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="fh-tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
