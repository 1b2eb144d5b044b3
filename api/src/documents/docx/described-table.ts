import { BuilderElement, type ITableOptions, Table, TableProperties } from 'docx';

/** A table that says what it is to who cannot see it; the library has no option for that. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, { title, description = '' }: { title: string; description?: string }) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    // The schema wants both at the end, in this order.
    if (title !== '') properties?.addChildElement(said('w:tblCaption', title));
    if (description !== '') properties?.addChildElement(said('w:tblDescription', description));
  }
}

function said(name: string, value: string): BuilderElement<{ value: string }> {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}
